package org.gouvernail.indicators.compilation;

import java.util.List;
import org.gouvernail.sectorplans.quarter.ComputedMeasure;

/** A plan computed, on its way to its rows. */
record PlanFigures(String plan, List<ComputedMeasure> measures) {}
