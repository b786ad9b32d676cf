/** A report as files: CSV for programs, XLSX for spreadsheets, zip for the offline verifier. What they say is the report's, never worked out again here. */
@NullMarked
package org.gouvernail.indicators.export;

import org.jspecify.annotations.NullMarked;
