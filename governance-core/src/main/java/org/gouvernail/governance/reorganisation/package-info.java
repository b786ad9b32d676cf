/**
 * Reorganisations (réorganisations administratives): mergers and splits of organisations, and what went from one to
 * another by them. What was done before stays with the organisation that did it; what is still open goes on under its
 * successor. Does not own the directory, and knows plans and measures only as the subjects that their modules tell of.
 */
@NullMarked
package org.gouvernail.governance.reorganisation;

import org.jspecify.annotations.NullMarked;
