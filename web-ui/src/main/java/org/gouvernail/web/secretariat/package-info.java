/** The secretariat's desk: the campaign, the review, the compilation and its publication, the committee's agenda. */
@NullMarked
package org.gouvernail.web.secretariat;

import org.jspecify.annotations.NullMarked;
