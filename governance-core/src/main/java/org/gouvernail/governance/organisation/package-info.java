/**
 * Organisations (organismes): the ministries and bodies that own plans and measures. An organisation is renamed, never
 * deleted: what it did stays under the name it had. Does not know who works there.
 */
@NullMarked
package org.gouvernail.governance.organisation;

import org.jspecify.annotations.NullMarked;
