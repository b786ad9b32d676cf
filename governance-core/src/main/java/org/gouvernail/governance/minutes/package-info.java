/**
 * Minutes of the sessions (procès-verbaux): drafted by the secretariat from what the session took up, amended one
 * proposal at a time, approved by the text's hash and then never changed, published, and corrected by errata alone. Sessions,
 * items and decisions belong to {@link org.gouvernail.governance.committee}.
 */
@NullMarked
package org.gouvernail.governance.minutes;

import org.jspecify.annotations.NullMarked;
