package org.gouvernail.sectorplans.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;

/** The rule that plans and measures name organisations of the directory that exist, or did when they were named. */
public final class OrganisationsExist {

    private OrganisationsExist() {}

    /**
     * A problem at the field of each organisation that the directory does not know, or that ended.
     *
     * @param held those that the plan or measure names already: one that ended since stays
     */
    public static List<FieldProblem> problems(
            Organisations directory, String lead, List<String> contributing, Collection<String> held) {
        List<FieldProblem> problems = new ArrayList<>();
        problem(directory, lead, "/leadOrganisation", held).ifPresent(problems::add);
        for (int i = 0; i < contributing.size(); i++) {
            problem(directory, contributing.get(i), "/contributing/" + i, held).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<FieldProblem> problem(
            Organisations directory, String code, String pointer, Collection<String> held) {
        Optional<OrganisationView> known = directory.find(code, null);
        if (known.isEmpty()) {
            return Optional.of(new FieldProblem(pointer, "unknown.organisation", code));
        }
        return known.filter(o -> !o.active() && !held.contains(code))
                .map(o -> new FieldProblem(pointer, "organisation.ended", code));
    }
}
