/** The public portal: one bean per page, reading what was published through the services' interfaces. */
@NullMarked
package org.gouvernail.web.portal;

import org.jspecify.annotations.NullMarked;
