package org.gouvernail.sectorplans.milestone;

import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * The deliverables (livrables) that show a milestone to be achieved. A ministry submits them; the secretariat accepts or
 * refuses each once, never who submitted it. A milestone that its ministry declared reached counts as achieved from the
 * acceptance of one of them; a quarter's report counts what was accepted before it was frozen.
 */
public interface Deliverables {

    /** Longest file, in bytes: 10 MiB. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /** Most deliverables of a milestone. */
    int MOST = 100;

    /**
     * Submits a document that stands elsewhere (coordinator of a ministry concerned).
     *
     * @param sha256 SHA-256 of what stands there, 64 hexadecimal digits; null when not known, and then it is not accepted
     */
    MilestoneView submit(
            String milestone, LocalizedText title, String link, @Nullable String sha256, @Nullable String seen);

    /** Submits a file (coordinator of a ministry concerned), kept by its content. */
    MilestoneView submit(String milestone, LocalizedText title, File file);

    /** Accepts one, by its number (secretariat). */
    MilestoneView accept(String milestone, int number, @Nullable String seen);

    /** Refuses one, by its number, with the reason that its ministry reads (secretariat). */
    MilestoneView refuse(String milestone, int number, LocalizedText reason, @Nullable String seen);

    /** The file of a deliverable that the reader may see; empty when it is a link, or not shown to the reader. */
    Optional<File> file(String milestone, int number);

    /** Milestones with a deliverable that nobody has decided on, the one that waits longest first (secretariat). */
    List<MilestoneView> awaiting();

    /**
     * A file.
     *
     * @param name its name, without a path, at most 200 characters
     * @param mediaType its media type, one of {@link DeliverableRules#TYPES}
     */
    record File(String name, String mediaType, byte[] content) {}
}
