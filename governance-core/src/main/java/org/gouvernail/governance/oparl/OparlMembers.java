package org.gouvernail.governance.oparl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.journal.Turns;
import org.gouvernail.governance.journal.Turns.Turn;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.organisation.OrganisationView;
import org.gouvernail.governance.organisation.Organisations;

/** The bodies, the organisations whose functions sit on them, and those functions: never an account. */
@ApplicationScoped
class OparlMembers {

    /** Before the codes of ministries, which no body shares. */
    private static final String MINISTRY = "org-";

    private static final Turn UNKNOWN = new Turn(0, Instant.EPOCH, Instant.EPOCH);

    @Inject
    Committees committees;

    @Inject
    Members members;

    @Inject
    Organisations organisations;

    @Inject
    Turns turns;

    List<OparlObject> of(OparlType type, OparlAddresses at) {
        return switch (type) {
            case ORGANIZATION -> Stream.concat(bodies(at), ministries(at)).toList();
            case PERSON -> seats(at, true);
            case MEMBERSHIP -> seats(at, false);
            default -> List.of();
        };
    }

    private List<CommitteeView> all() {
        return CurrentActor.call(Actor.SYSTEM, committees::all);
    }

    private List<MemberView> seated(String body) {
        return CurrentActor.call(Actor.SYSTEM, () -> members.of(body, null));
    }

    private Stream<OparlObject> bodies(OparlAddresses at) {
        List<CommitteeView> all = all();
        Map<String, Turn> known =
                turns.of("committee", all.stream().map(CommitteeView::code).toList());
        return all.stream().map(body -> {
            Turn turn = known.getOrDefault(body.code(), UNKNOWN);
            return new OparlObject(at, OparlType.ORGANIZATION, body.code(), turn.firstAt(), turn.lastAt())
                    .with("body", at.of(OparlType.BODY, OparlService.BODY))
                    .with("name", body.title().fr())
                    .with("shortName", body.code())
                    .with("organizationType", "Gremium")
                    .with("classification", OparlWords.of("body." + body.kind()))
                    .with(
                            "membership",
                            seated(body.code()).stream()
                                    .map(m -> at.of(OparlType.MEMBERSHIP, m.code()))
                                    .toList())
                    .with("web", at.page("/seances"));
        });
    }

    private Stream<OparlObject> ministries(OparlAddresses at) {
        List<OrganisationView> all = organisations.all(null);
        Map<String, Turn> known = turns.of(
                "organisation", all.stream().map(OrganisationView::code).toList());
        return all.stream().map(one -> {
            Turn turn = known.getOrDefault(one.code(), UNKNOWN);
            return new OparlObject(at, OparlType.ORGANIZATION, MINISTRY + one.code(), turn.firstAt(), turn.lastAt())
                    .with("body", at.of(OparlType.BODY, OparlService.BODY))
                    .with("name", one.name().fr())
                    .with("shortName", one.code())
                    .with("organizationType", "Sonstiges")
                    .with("classification", OparlWords.of("ministry"))
                    .with("web", at.page("/organismes"));
        });
    }

    private List<OparlObject> seats(OparlAddresses at, boolean persons) {
        List<MemberView> all =
                all().stream().flatMap(b -> seated(b.code()).stream()).toList();
        Map<String, Turn> known =
                turns.of("member", all.stream().map(MemberView::code).toList());
        return all.stream()
                .map(m -> {
                    Turn turn = known.getOrDefault(m.code(), UNKNOWN);
                    return persons ? person(at, m, turn) : membership(at, m, turn);
                })
                .toList();
    }

    private static OparlObject person(OparlAddresses at, MemberView member, Turn turn) {
        return new OparlObject(at, OparlType.PERSON, member.code(), turn.firstAt(), turn.lastAt())
                .with("body", at.of(OparlType.BODY, OparlService.BODY))
                .with("name", member.function().fr())
                .with("status", List.of(member.function().fr()))
                .inside("membership", List.of(membership(at, member, turn)))
                .with("web", at.page("/seances"));
    }

    private static OparlObject membership(OparlAddresses at, MemberView member, Turn turn) {
        return new OparlObject(at, OparlType.MEMBERSHIP, member.code(), turn.firstAt(), turn.lastAt())
                .with("person", at.of(OparlType.PERSON, member.code()))
                .with("organization", at.of(OparlType.ORGANIZATION, member.committee()))
                .with("role", OparlWords.of("capacity." + member.capacity()))
                .with("votingRight", member.capacity().votes())
                .with("startDate", member.from())
                .with(
                        "endDate",
                        member.ended() == null || member.until() == null
                                ? member.until()
                                : member.until().minusDays(1))
                .with("onBehalfOf", at.of(OparlType.ORGANIZATION, MINISTRY + member.organisation()))
                .with("web", at.page("/seances"));
    }
}
