@NullMarked
package org.gouvernail.web.portal;

import org.jspecify.annotations.NullMarked;
