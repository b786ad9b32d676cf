/** Milestones (jalons): the original, reference, forecast and actual dates kept apart, and every forecast ever given. */
@NullMarked
package org.gouvernail.sectorplans.milestone;

import org.jspecify.annotations.NullMarked;
