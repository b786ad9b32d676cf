/** The briefing pack of a session on the page and on paper: one text for both. */
@NullMarked
package org.gouvernail.web.briefing;

import org.jspecify.annotations.NullMarked;
