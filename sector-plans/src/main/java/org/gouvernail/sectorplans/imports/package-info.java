/**
 * Imports (importations): a file is sent, read, compared with what the plan says and previewed; then it lands whole or not at
 * all. What each kind of file holds belongs to its own capability, which offers an {@link
 * org.gouvernail.sectorplans.imports.Importer}.
 */
@NullMarked
package org.gouvernail.sectorplans.imports;

import org.jspecify.annotations.NullMarked;
