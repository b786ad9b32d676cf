package org.gouvernail.indicators.compilation;

import java.util.List;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MeasureFacts;

/** A plan computed, on its way to its rows. */
record PlanFigures(String plan, List<MeasureFacts> measures) {}
