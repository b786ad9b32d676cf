/**
 * The money of measures and plans by fiscal year (exercice): authorised, spent and forecast, how they add up, and how they
 * reconcile with the envelope of a plan or why they do not. An amount belongs to its measure, never to a ministry, so that
 * joint measures are counted once.
 */
@NullMarked
package org.gouvernail.sectorplans.money;

import org.jspecify.annotations.NullMarked;
