/** How members are called to a session: the notice (avis de convocation) with its deadline, which is the cut-off of the session's papers. It moves no session and writes no agenda. */
@NullMarked
package org.gouvernail.governance.convening;

import org.jspecify.annotations.NullMarked;
