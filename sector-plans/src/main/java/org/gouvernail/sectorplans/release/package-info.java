/**
 * Releases (parutions) of an outside source: what it said of each measure of a plan in one of its periods, on its own rating
 * scale and in its own words, kept beside ours and never changed; and how two of them differ.
 */
@NullMarked
package org.gouvernail.sectorplans.release;

import org.jspecify.annotations.NullMarked;
