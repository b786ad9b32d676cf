/**
 * The ledger (registre): the journal's committed entries in their one sequence, for those who verify. Apart from the
 * journal itself, which knows neither roles nor the web.
 */
@NullMarked
package org.gouvernail.governance.ledger;

import org.jspecify.annotations.NullMarked;
