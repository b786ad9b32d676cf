/** What the staff desks share: words for dates and amounts, reading what was typed, telling refusals and successes. */
@NullMarked
package org.gouvernail.web.desk;

import org.jspecify.annotations.NullMarked;
