/** How a refusal is told: RFC 9457 problem details over REST, in the reader's language. */
@NullMarked
package org.gouvernail.web.problem;

import org.jspecify.annotations.NullMarked;
