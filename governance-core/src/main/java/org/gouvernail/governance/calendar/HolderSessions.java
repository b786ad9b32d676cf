package org.gouvernail.governance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;

/** The sessions of a calendar: of the bodies its holder sits on, or of all where none; the secretariat prepares them all. */
@ApplicationScoped
class HolderSessions {

    private static final Set<Role> MAY_SIT = EnumSet.of(Role.COMMITTEE, Role.AUDITOR, Role.ADVISOR);

    @Inject
    Committees committees;

    @Inject
    Members members;

    List<SessionView> of(Actor actor) {
        Set<String> sitsOn = sitsOn(actor);
        return committees.sessions(null).stream()
                .filter(s -> sitsOn.isEmpty() || sitsOn.contains(s.committee()))
                .toList();
    }

    private Set<String> sitsOn(Actor actor) {
        if (actor.roles().contains(Role.SECRETARIAT) || Collections.disjoint(actor.roles(), MAY_SIT)) {
            return Set.of();
        }
        return committees.all().stream()
                .map(CommitteeView::code)
                .filter(body ->
                        members.of(body, null).stream().map(MemberView::account).anyMatch(actor.account()::equals))
                .collect(Collectors.toSet());
    }
}
