/** The approver's desk: what their ministry's coordinators submitted, to endorse or to return. */
@NullMarked
package org.gouvernail.web.approval;

import org.jspecify.annotations.NullMarked;
