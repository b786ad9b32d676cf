package org.gouvernail.sectorplans.milestone;

import java.util.List;
import java.util.Set;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.plan.PlanRules;
import org.jspecify.annotations.Nullable;

/** What a deliverable may be. */
final class DeliverableRules {

    /** What ministries deliver and anybody can open: documents, tables, pictures, archives; nothing that runs. */
    static final Set<String> TYPES = Set.of(
            "application/pdf",
            "application/zip",
            "application/json",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "image/png",
            "image/jpeg",
            "text/csv",
            "text/plain");

    private static final int NAME = 200;

    private DeliverableRules() {}

    static List<FieldProblem> link(LocalizedText title, String link, @Nullable String sha256, int held) {
        PlanRules rules = common(title, held);
        if (!Links.isAddress(link)) {
            rules.add("/link", "milestone.link");
        }
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            rules.add("/sha256", "deliverable.hash");
        }
        return rules.found();
    }

    static List<FieldProblem> file(LocalizedText title, Deliverables.File file, int held) {
        PlanRules rules = common(title, held);
        String name = file.name();
        boolean plain = !Characters.blank(name) && Characters.oneLine(name) && !name.matches(".*[/\\\\\"].*");
        if (!plain || name.length() > NAME) {
            rules.add("/name", "deliverable.name", String.valueOf(NAME));
        }
        if (!TYPES.contains(file.mediaType())) {
            rules.add("/file", "deliverable.type", file.mediaType());
        }
        if (file.content().length == 0) {
            rules.add("/file", "deliverable.empty");
        } else if (file.content().length > Deliverables.MOST_BYTES) {
            rules.add("/file", "deliverable.too-large");
        }
        return rules.found();
    }

    private static PlanRules common(LocalizedText title, int held) {
        PlanRules rules = new PlanRules();
        rules.text("/title", title, Codes.TITLE);
        if (held >= Deliverables.MOST) {
            rules.add("/title", "deliverable.most", String.valueOf(Deliverables.MOST));
        }
        return rules;
    }

    static List<FieldProblem> refused(LocalizedText reason) {
        PlanRules rules = new PlanRules();
        rules.text("/reason", reason, Codes.TEXT);
        return rules.found();
    }
}
