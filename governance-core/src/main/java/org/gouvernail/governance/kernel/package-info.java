/**
 * The few words every capability shares: bilingual text, references to subjects, refusals, the business clock and
 * canonical JSON. Knows no ministry, no measure and no web.
 */
@NullMarked
package org.gouvernail.governance.kernel;

import org.jspecify.annotations.NullMarked;
