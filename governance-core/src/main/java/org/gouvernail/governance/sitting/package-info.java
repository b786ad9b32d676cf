/** How a session is conducted (déroulement de séance): its roll, the quorum, recusals, votes or consensus, and how each decision was adopted. Rests on bodies and their members; sessions, agendas and decisions are not its own. */
@NullMarked
package org.gouvernail.governance.sitting;

import org.jspecify.annotations.NullMarked;
