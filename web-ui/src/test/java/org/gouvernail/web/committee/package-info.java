@NullMarked
package org.gouvernail.web.committee;

import org.jspecify.annotations.NullMarked;
