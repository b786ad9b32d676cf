/** Whether decisions had the effect expected of them: what was shown when they were taken, their checks, what comes back to the agenda for it, and the share that worked. It decides nothing itself. */
@NullMarked
package org.gouvernail.governance.effect;

import org.jspecify.annotations.NullMarked;
