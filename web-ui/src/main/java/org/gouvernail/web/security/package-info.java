/** Who enters: sign-in, sessions, bearer tokens and the actor of each request. */
@NullMarked
package org.gouvernail.web.security;

import org.jspecify.annotations.NullMarked;
