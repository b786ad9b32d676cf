/**
 * The quarterly compilation (compilation du bilan): the batch job that freezes a quarter's inputs, computes plan by plan,
 * and has the report written; asked for once, taken up wherever it stopped. What a report says belongs to {@code report}.
 */
@NullMarked
package org.gouvernail.indicators.compilation;

import org.jspecify.annotations.NullMarked;
