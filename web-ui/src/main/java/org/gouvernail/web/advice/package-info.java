/** The desks that read today and will write later: the advisory group's and the consultation's analysts'. */
@NullMarked
package org.gouvernail.web.advice;

import org.jspecify.annotations.NullMarked;
