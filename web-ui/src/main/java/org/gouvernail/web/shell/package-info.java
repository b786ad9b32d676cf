/** The shell of every page: addresses, layout, language, the reader, formats and words. Knows no page in particular. */
@NullMarked
package org.gouvernail.web.shell;

import org.jspecify.annotations.NullMarked;
