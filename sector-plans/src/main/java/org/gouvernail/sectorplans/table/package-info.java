/**
 * Reads what a ministry sends (spreadsheets, delimited text, several of them in one archive) into tables of cells, within
 * bounds that hold against hostile files. It knows nothing of plans, and changes nothing.
 */
@NullMarked
package org.gouvernail.sectorplans.table;

import org.jspecify.annotations.NullMarked;
