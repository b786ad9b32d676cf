/** Charts as SVG written on the server: text stays text, shapes carry what colours say, and no script is needed. */
@NullMarked
package org.gouvernail.web.chart;

import org.jspecify.annotations.NullMarked;
