/**
 * Accounts, their grants and tokens over REST. Apart from {@code access}, on which REST itself rests.
 */
@NullMarked
package org.gouvernail.governance.account;

import org.jspecify.annotations.NullMarked;
