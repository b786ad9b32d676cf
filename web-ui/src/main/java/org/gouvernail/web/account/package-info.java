/** What everyone who signs in keeps for themselves: the tokens of their account. */
@NullMarked
package org.gouvernail.web.account;

import org.jspecify.annotations.NullMarked;
