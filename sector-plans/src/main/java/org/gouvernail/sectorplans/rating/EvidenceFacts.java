package org.gouvernail.sectorplans.rating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouvernail.sectorplans.rating.LiveRatings.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * What shows (preuve) that the milestones of a measure declared reached by a day were reached.
 *
 * @param declared how many are declared reached
 * @param unproven how many of these have no accepted deliverable
 * @param oldest the one of these that was declared reached first, null when there is none
 */
public record EvidenceFacts(
        int declared, int unproven, @Nullable Unproven oldest) {

    /** A milestone declared reached on a day, without an accepted deliverable. */
    public record Unproven(String code, LocalDate declared) {}

    /** From milestones as they are said to stand, seen on a day. */
    public static EvidenceFacts of(Collection<Outlook> milestones, LocalDate on) {
        List<Unproven> all = declared(milestones, on).toList();
        List<Unproven> unproven = declared(
                        milestones.stream().filter(m -> !m.accepted()).toList(), on)
                .toList();
        Optional<Unproven> oldest =
                unproven.stream().min(Comparator.comparing(Unproven::declared).thenComparing(Unproven::code));
        return new EvidenceFacts(all.size(), unproven.size(), oldest.orElse(null));
    }

    private static Stream<Unproven> declared(Collection<Outlook> milestones, LocalDate on) {
        return milestones.stream()
                .flatMap(m -> Stream.ofNullable(m.actual())
                        .filter(day -> !day.isAfter(on))
                        .map(day -> new Unproven(m.code(), day)));
    }

    /**
     * From what a database counted.
     *
     * @param oldest date declared and code of the oldest, such as {@code 2017-11-20 PAEN-M1-J2}; null when there is none
     */
    public static EvidenceFacts of(int declared, int unproven, @Nullable String oldest) {
        return new EvidenceFacts(
                declared,
                unproven,
                oldest == null ? null : new Unproven(oldest.substring(11), LocalDate.parse(oldest.substring(0, 10))));
    }
}
