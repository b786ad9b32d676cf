/** Documents on paper: XHTML becomes a tagged PDF for readers of all kinds (PDF/UA-1) and for archives (PDF/A-3a). It knows no content. */
@NullMarked
package org.gouvernail.web.pdf;

import org.jspecify.annotations.NullMarked;
