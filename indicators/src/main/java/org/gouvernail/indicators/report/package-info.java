/**
 * The quarterly progress report (bilan trimestriel): its figures, lines and limits, its canonical record and hash,
 * immutable once written, approved by its hash, published. When and how often it is compiled belongs to
 * {@code compilation}.
 */
@NullMarked
package org.gouvernail.indicators.report;

import org.jspecify.annotations.NullMarked;
