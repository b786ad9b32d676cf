/**
 * Notices (avis): what an account is told of, in the application and, where it has an address, by e-mail. The letter is
 * written in the transaction of what causes it and sent afterwards. Does not know whom to tell what.
 */
@NullMarked
package org.gouvernail.governance.notice;

import org.jspecify.annotations.NullMarked;
