package org.gouvernail.governance.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.reorganisation.Reorganisations.Allotment;
import org.gouvernail.governance.reorganisation.Reorganisations.Order;

/** What an order of reorganisation must keep. */
final class ReorganisationRules {

    /** No older act concerns an organisation that exists: the day of the Confederation. */
    private static final LocalDate EARLIEST = LocalDate.of(1867, 7, 1);

    private ReorganisationRules() {}

    /**
     * What is wrong with an order, empty when nothing is.
     *
     * @param known the organisations that it names, by code
     */
    static List<FieldProblem> problems(Order order, Map<String, OrganisationView> known, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        organisations("/predecessors", order.predecessors(), known, problems);
        organisations("/successors", order.successors(), known, problems);
        if (order.predecessors().size() > 1 && order.successors().size() > 1) {
            problems.add(new FieldProblem("/successors", "reorganisation.many-to-many"));
        }
        if (order.predecessors().size() == 1 && order.predecessors().equals(order.successors())) {
            problems.add(new FieldProblem("/successors", "reorganisation.same"));
        }
        if (order.effectiveOn().isAfter(today)) {
            problems.add(new FieldProblem("/effectiveOn", "reorganisation.later"));
        } else if (order.effectiveOn().isBefore(EARLIEST)) {
            problems.add(new FieldProblem("/effectiveOn", "organisation.too-early", EARLIEST.toString()));
        }
        if (order.reference() != null && !Links.isAddress(order.reference())) {
            problems.add(new FieldProblem("/reference", "reorganisation.reference"));
        }
        allotments(order, problems);
        return problems;
    }

    private static void organisations(
            String pointer, List<String> codes, Map<String, OrganisationView> known, List<FieldProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            OrganisationView organisation = known.get(code);
            String here = pointer + "/" + i;
            if (organisation == null) {
                problems.add(new FieldProblem(here, "unknown.organisation", code));
            } else if (!organisation.active()) {
                problems.add(new FieldProblem(here, "organisation.ended", code));
            } else if (!seen.add(code)) {
                problems.add(new FieldProblem(here, "reorganisation.twice", code));
            }
        }
    }

    private static void allotments(Order order, List<FieldProblem> problems) {
        Set<SubjectRef> seen = new HashSet<>();
        for (int i = 0; i < order.allotments().size(); i++) {
            Allotment allotment = order.allotments().get(i);
            if (!order.successors().contains(allotment.organisation())) {
                problems.add(new FieldProblem(
                        "/allotments/" + i + "/organisation",
                        "reorganisation.allotment-elsewhere",
                        allotment.organisation()));
            }
            if (!seen.add(allotment.subject())) {
                problems.add(new FieldProblem(
                        "/allotments/" + i + "/code",
                        "reorganisation.twice",
                        allotment.subject().code()));
            }
        }
    }
}
