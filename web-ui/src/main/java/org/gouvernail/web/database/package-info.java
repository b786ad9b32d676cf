/** The one data source of the product, chosen by configuration, and its migrations. */
@NullMarked
package org.gouvernail.web.database;

import org.jspecify.annotations.NullMarked;
