/** The pages on which files are sent, previewed and landed. */
@NullMarked
package org.gouvernail.web.imports;

import org.jspecify.annotations.NullMarked;
