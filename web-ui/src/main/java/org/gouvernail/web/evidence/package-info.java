/** The forms by which the secretariat keeps the fact base and the library of practices. What each must say is checked below. */
@NullMarked
package org.gouvernail.web.evidence;

import org.jspecify.annotations.NullMarked;
