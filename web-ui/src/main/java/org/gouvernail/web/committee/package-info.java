/** The committee's desk: the quarter on one page, what it is asked to decide, its sessions, decisions and follow-ups. */
@NullMarked
package org.gouvernail.web.committee;

import org.jspecify.annotations.NullMarked;
