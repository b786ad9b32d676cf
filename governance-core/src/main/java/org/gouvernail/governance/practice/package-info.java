/**
 * Practices of other jurisdictions' strategies (pratiques d'ailleurs): what they did, what was learned from it, where it was
 * read and where it served. Knows what it served by reference only.
 */
@NullMarked
package org.gouvernail.governance.practice;

import org.jspecify.annotations.NullMarked;
