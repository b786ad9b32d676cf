package org.gouvernail.web.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gouvernail.governance.committee.Bodies;
import org.gouvernail.governance.committee.QuorumRule;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.NewMember;
import org.gouvernail.governance.sitting.Sittings;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;

/** Who sits on the committee, and who was at the table of its sessions. */
@Dependent
class CommitteeSeats {

    private static final int QUORUM = 3;
    private static final LocalizedText REASON = LocalizedText.of(
            "Trois ministères au moins sont à la table (règle illustrative).",
            "At least three ministries are at the table (illustrative rule).");

    @Inject
    Members members;

    @Inject
    Bodies bodies;

    @Inject
    Sittings sittings;

    private final List<Row> rows = Row.of("members");

    void plan(Chronicle chronicle, String account) {
        for (Row row : rows) {
            chronicle.on(
                    row.date("from"),
                    account,
                    () -> members.seat(
                            row.text("committee"),
                            new NewMember(
                                    row.words("function"),
                                    row.text("organisation"),
                                    row.textOrNull("account"),
                                    Capacity.valueOf(row.text("capacity")),
                                    row.textOrNull("substitute_for"),
                                    row.date("from"),
                                    null,
                                    Provenance.ILLUSTRATIVE)));
        }
        Row first = rows.get(0);
        chronicle.on(
                first.date("from"),
                account,
                () -> bodies.changeQuorum(first.text("committee"), QuorumRule.of(QUORUM), REASON));
    }

    /** Calls the roll of a session being held: everyone as the table of members says. */
    void call(String session) {
        List<Mark> marks = members.of("CMSN", null).stream()
                .filter(m -> m.capacity() != Capacity.SUBSTITUTE)
                .map(m -> mark(m.code(), rows.get(Integer.parseInt(m.code().replaceFirst(".*-M", "")) - 1)))
                .toList();
        sittings.call(session, marks, Version.of(sittings.roll(session)));
    }

    private static Mark mark(String member, Row row) {
        String called = row.text("called");
        return switch (called) {
            case "PRESENT", "ABSENT" -> new Mark(member, Presence.valueOf(called), null);
            default -> new Mark(member, Presence.REPLACED, called);
        };
    }

    void agree(String session, String item) {
        sittings.declareConsensus(session, item);
    }
}
