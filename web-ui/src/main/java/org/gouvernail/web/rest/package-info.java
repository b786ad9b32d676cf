/** The REST application: its entrance, the strict reading of bodies, and the writing of replies. */
@NullMarked
package org.gouvernail.web.rest;

import org.jspecify.annotations.NullMarked;
