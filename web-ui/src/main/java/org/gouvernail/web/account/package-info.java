/** What everyone who signs in keeps for themselves: the password and the tokens of their account. */
@NullMarked
package org.gouvernail.web.account;

import org.jspecify.annotations.NullMarked;
