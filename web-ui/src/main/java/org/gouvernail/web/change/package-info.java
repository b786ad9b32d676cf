/** The desk of change requests: what was asked of the committee, and the form that asks. */
@NullMarked
package org.gouvernail.web.change;

import org.jspecify.annotations.NullMarked;
