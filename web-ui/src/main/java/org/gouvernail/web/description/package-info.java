/** The description of the REST interface (OpenAPI), read from the same declarations that the entrance enforces. */
@NullMarked
package org.gouvernail.web.description;

import org.jspecify.annotations.NullMarked;
