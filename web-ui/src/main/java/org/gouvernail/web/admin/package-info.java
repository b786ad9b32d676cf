/** The administrator's desk: organisations, accounts and their grants. No say over content. */
@NullMarked
package org.gouvernail.web.admin;

import org.jspecify.annotations.NullMarked;
