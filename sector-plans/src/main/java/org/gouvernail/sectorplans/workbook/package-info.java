/**
 * Update workbooks (classeurs de mise à jour): the updates of a quarter go out to a ministry as a workbook and come back as
 * one, or as cells pasted from it. What an update may say belongs to the status capability, through which every row is
 * saved; preview and commit belong to imports.
 */
@NullMarked
package org.gouvernail.sectorplans.workbook;

import org.jspecify.annotations.NullMarked;
