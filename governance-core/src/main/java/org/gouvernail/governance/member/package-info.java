/** Who sits on a body: seats held by functions for a term, with their substitutes. Knows bodies, organisations and accounts; owns neither, nor what members do in a session. */
@NullMarked
package org.gouvernail.governance.member;

import org.jspecify.annotations.NullMarked;
