/** The fiscal calendar (1 April to 31 March) and the reporting periods (périodes de reddition) with their states. Does not know what is reported. */
@NullMarked
package org.gouvernail.governance.period;

import org.jspecify.annotations.NullMarked;
