package org.gouvernail.sectorplans.plan;

import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.organisation.Organisations;

/** The rule that plans and measures name organisations of the directory. */
public final class OrganisationsExist {

    private OrganisationsExist() {}

    /** A problem at the field of each organisation that the directory does not know. */
    public static List<FieldProblem> problems(Organisations directory, String lead, List<String> contributing) {
        List<FieldProblem> problems = new ArrayList<>();
        if (directory.find(lead, null).isEmpty()) {
            problems.add(new FieldProblem("/leadOrganisation", "unknown.organisation", lead));
        }
        for (int i = 0; i < contributing.size(); i++) {
            if (directory.find(contributing.get(i), null).isEmpty()) {
                problems.add(new FieldProblem("/contributing/" + i, "unknown.organisation", contributing.get(i)));
            }
        }
        return problems;
    }
}
