/** The coordinator's desk: what is to do this quarter, the update grid, the unchanged ones to confirm, one page a measure. */
@NullMarked
package org.gouvernail.web.coordination;

import org.jspecify.annotations.NullMarked;
