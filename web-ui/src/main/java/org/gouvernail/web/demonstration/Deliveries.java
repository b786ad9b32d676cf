package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.milestone.Deliverables;
import org.gouvernail.sectorplans.milestone.Deliverables.File;
import org.gouvernail.sectorplans.milestone.Evidence;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;

/** The deliverables of the milestones that are said to be reached: a link where the tables give one, a short file else. */
@Dependent
class Deliveries {

    @Inject
    Milestones milestones;

    @Inject
    Deliverables deliverables;

    private final List<Row> links = Row.of("evidence");

    void submit(String code) {
        MilestoneView now = milestones.find(code, null).orElseThrow();
        Optional<Row> link =
                links.stream().filter(row -> row.text("milestone").equals(code)).findFirst();
        link.ifPresentOrElse(
                row -> deliverables.submit(
                        code, row.words("title"), row.text("link"), row.text("sha256"), Version.of(now)),
                () -> deliverables.submit(code, title(code), file(now)));
    }

    /** Accepts what was submitted. */
    void accept(String code) {
        MilestoneView now = milestones.find(code, null).orElseThrow();
        for (Evidence evidence : now.evidence()) {
            if (evidence.state() == Evidence.State.SUBMITTED) {
                deliverables.accept(code, evidence.number(), Version.of(now));
            }
        }
    }

    private static LocalizedText title(String code) {
        return LocalizedText.of(
                "Livrable du jalon " + code + " (document illustratif)",
                "Deliverable of milestone " + code + " (illustrative document)");
    }

    private static File file(MilestoneView milestone) {
        String text = milestone.code() + "\n" + milestone.title().fr() + "\nDocument illustratif.\n";
        return new File(
                milestone.code().toLowerCase(Locale.ROOT) + ".txt",
                "text/plain",
                text.getBytes(StandardCharsets.UTF_8));
    }
}
