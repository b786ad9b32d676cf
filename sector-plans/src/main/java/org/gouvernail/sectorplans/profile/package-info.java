/**
 * Mapping profiles (profils de correspondance): how the columns, dates, numbers, ratings and organisations of a source's
 * table become records of a plan. A profile is data: a new release of a source needs a new profile, not new code.
 */
@NullMarked
package org.gouvernail.sectorplans.profile;

import org.jspecify.annotations.NullMarked;
