/**
 * The fact base (base de faits): dated statements with their sources, to which texts refer as {@code [[F-12]]}. A fact that
 * disagrees with another stands beside it; a correction is a new version, and the earlier ones stay readable. Does not own
 * the texts that use it.
 */
@NullMarked
package org.gouvernail.governance.fact;

import org.jspecify.annotations.NullMarked;
