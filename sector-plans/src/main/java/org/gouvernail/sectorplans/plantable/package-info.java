/**
 * Brings a plan in from the tables it lives in: measures, milestones and expected deliverables, read through a mapping profile,
 * compared field by field with what stands here and with what the same source said last.
 */
@NullMarked
package org.gouvernail.sectorplans.plantable;

import org.jspecify.annotations.NullMarked;
