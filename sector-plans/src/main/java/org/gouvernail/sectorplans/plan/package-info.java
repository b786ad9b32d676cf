/** Sector action plans (plans d'action sectoriels): who leads them, for how long, with what envelope. */
@NullMarked
package org.gouvernail.sectorplans.plan;

import org.jspecify.annotations.NullMarked;
