/** From a cold start to a ready product: migrations, demonstration, readiness and the printed address. */
@NullMarked
package org.gouvernail.web.start;

import org.jspecify.annotations.NullMarked;
