/** The strategy (stratégie) itself: edition, vision, orientations and objectives. Does not know which plan serves it. */
@NullMarked
package org.gouvernail.governance.strategy;

import org.jspecify.annotations.NullMarked;
