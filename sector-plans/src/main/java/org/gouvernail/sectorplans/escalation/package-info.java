/** What plans bring to the committee of themselves, beside the exceptions of a report. */
@NullMarked
package org.gouvernail.sectorplans.escalation;

import org.jspecify.annotations.NullMarked;
