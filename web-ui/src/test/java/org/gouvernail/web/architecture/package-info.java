/** The rules of the house that no compiler checks, over the classes of every module. */
@NullMarked
package org.gouvernail.web.architecture;

import org.jspecify.annotations.NullMarked;
