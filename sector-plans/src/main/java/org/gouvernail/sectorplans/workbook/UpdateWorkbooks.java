package org.gouvernail.sectorplans.workbook;

import java.util.Locale;

/** The workbooks in which ministries fill their updates outside the product. */
public interface UpdateWorkbooks {

    /**
     * The workbook of a ministry for an open quarter: a row for each update that is still to be written of the measures
     * that it leads or contributes to, and one for each of their open milestones, as the grid shows them. For coordinators
     * and approvers of that ministry, for the secretariat, and for the auditor, who reads the drafts there are; refuses a quarter that is not open as {@link
     * org.gouvernail.sectorplans.status.UpdateDrafts#demandOpen} does.
     *
     * @param organisation code of the ministry; refuses with {@code unknown.organisation}
     * @param language of headings, ratings and titles
     */
    byte[] of(String period, String organisation, Locale language);

    /**
     * The versions, separated by blanks, of the updates that a coordinator may still write now: what cells pasted after they
     * were shown are held to.
     */
    String seen(String period);
}
