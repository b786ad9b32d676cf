/**
 * Who may do what: accounts held by functions (fonctions), roles granted per organisation and plan, and the actor on
 * whose behalf the current thread works. Knows organisations and plans by their codes only.
 */
@NullMarked
package org.gouvernail.governance.access;

import org.jspecify.annotations.NullMarked;
