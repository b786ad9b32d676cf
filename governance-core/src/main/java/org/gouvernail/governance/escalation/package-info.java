/** When something goes to the committee of itself: the escalation rules, set with a reason and public. */
@NullMarked
package org.gouvernail.governance.escalation;

import org.jspecify.annotations.NullMarked;
