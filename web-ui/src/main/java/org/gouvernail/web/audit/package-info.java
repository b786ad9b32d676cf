/** The auditor's desk: the journal of anything, and the reports with their hashes. Reads, never writes. */
@NullMarked
package org.gouvernail.web.audit;

import org.jspecify.annotations.NullMarked;
