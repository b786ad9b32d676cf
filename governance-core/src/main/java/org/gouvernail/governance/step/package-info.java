/**
 * The steps (étapes) by which an edition of the strategy comes about and is carried out: Cibler, Écouter, Prioriser, Agir,
 * with their dates and what each must produce. Points at the products by reference; does not own them.
 */
@NullMarked
package org.gouvernail.governance.step;

import org.jspecify.annotations.NullMarked;
