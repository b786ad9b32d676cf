/** The administrator's desk: accounts and their grants, organisations, the calendar of periods. No say over content. */
@NullMarked
package org.gouvernail.web.admin;

import org.jspecify.annotations.NullMarked;
