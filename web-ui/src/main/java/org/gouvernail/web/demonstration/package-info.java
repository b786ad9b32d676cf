/**
 * The built-in example: Québec's first digital strategy and its sector plans, played through the same services as any
 * user's work, with the clock held at each act's date. Knows no table: what it writes, a person could have written.
 */
@NullMarked
package org.gouvernail.web.demonstration;

import org.jspecify.annotations.NullMarked;
