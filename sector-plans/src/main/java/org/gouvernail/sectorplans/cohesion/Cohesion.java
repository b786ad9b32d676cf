package org.gouvernail.sectorplans.cohesion;

import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;

/** How the sector plans and the strategy hold together: for everyone as last published, for those who may as it stands. */
public interface Cohesion {

    /** The gaps first, then how much of each plan serves each orientation. */
    CohesionView view();

    /**
     * @param edition number of the edition in force
     * @param planObjectivesAlone objectives of plans that align with none of the strategy in force
     * @param orientationsAlone orientations that no plan serves, by an objective or a measure
     * @param objectivesAlone objectives of the strategy that no plan serves
     * @param measuresAlone measures that serve no objective in force
     * @param plansAlone plans without any objective of their own: nothing tells what they align with but their measures
     * @param plans one line per plan, a cell per orientation in the order of the strategy
     */
    record CohesionView(
            int edition,
            List<Gap> planObjectivesAlone,
            List<Gap> orientationsAlone,
            List<Gap> objectivesAlone,
            List<Gap> measuresAlone,
            List<Gap> plansAlone,
            List<Column> orientations,
            List<Line> plans) {}

    /**
     * Something that meets nothing.
     *
     * @param of code of the plan or the orientation that holds it, its own where nothing does
     */
    record Gap(String code, LocalizedText title, String of) {}

    /** An orientation at the head of a column. */
    record Column(String code, LocalizedText title) {}

    /** A plan with its cells. */
    record Line(String code, LocalizedText title, List<Cell> cells) {}

    /**
     * How much of a plan serves an orientation.
     *
     * @param objectives how many objectives of the plan align with objectives of the orientation
     * @param measures how many measures of the plan serve its objectives
     */
    record Cell(String orientation, int objectives, int measures) {}
}
