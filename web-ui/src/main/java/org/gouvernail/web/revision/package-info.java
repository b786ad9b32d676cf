/** The form on which the secretariat writes a revision of the strategy. What a revision may ask is decided below. */
@NullMarked
package org.gouvernail.web.revision;

import org.jspecify.annotations.NullMarked;
