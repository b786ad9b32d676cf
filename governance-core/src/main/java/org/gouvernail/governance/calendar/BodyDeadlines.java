package org.gouvernail.governance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Filter;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.convening.Convening;
import org.gouvernail.governance.convening.Convening.NoticeView;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.SubjectRef;

/** Until when members answer the notices of their sessions and send papers, and advisors give the opinions asked of them. */
@ApplicationScoped
class BodyDeadlines implements CalendarSource {

    private static final Set<Role> PAPERS = EnumSet.of(Role.COMMITTEE, Role.SECRETARIAT, Role.AUDITOR, Role.ADVISOR);
    private static final Set<Role> ADVICE = EnumSet.of(Role.SECRETARIAT, Role.ADVISOR);

    @Inject
    HolderSessions sessions;

    @Inject
    OwnBodies own;

    @Inject
    Convening convening;

    @Inject
    AdviceBook advice;

    @Override
    public List<CalendarEvent> events(CalendarKind kind, Actor actor) {
        return kind == CalendarKind.DEADLINES
                ? Stream.concat(papers(actor), opinions(actor)).toList()
                : List.of();
    }

    private Stream<CalendarEvent> papers(Actor actor) {
        return Collections.disjoint(actor.roles(), PAPERS)
                ? Stream.empty()
                : sessions.of(actor).stream()
                        .filter(s -> own.reads(s.committee()))
                        .flatMap(s -> convening.current(s.code()).stream()
                                .map(notice -> papers(notice, CommitteeEvents.pageOf(s, actor))));
    }

    private static CalendarEvent papers(NoticeView notice, String page) {
        LocalDateTime until = LocalDateTime.ofInstant(notice.deadline(), BusinessClock.ZONE);
        LocalTime time = until.toLocalTime();
        return new CalendarEvent(
                new SubjectRef("convening", notice.code()),
                "papers",
                until.toLocalDate(),
                time,
                null,
                CalendarWords.of("papers", notice.session()),
                null,
                null,
                page,
                false);
    }

    private Stream<CalendarEvent> opinions(Actor actor) {
        if (Collections.disjoint(actor.roles(), ADVICE)) {
            return Stream.empty();
        }
        String desk = actor.roles().contains(Role.SECRETARIAT) ? "/secretariat/avis/" : "/groupe-conseil/avis/";
        return advice.all(Filter.NONE).stream()
                .filter(a -> a.awaited() && a.dueOn() != null && own.reads(a.body()))
                .map(a -> opinion(a, desk + a.code()));
    }

    private static CalendarEvent opinion(AdviceView asked, String page) {
        return CalendarEvent.wholeDay(
                new SubjectRef("advice", asked.code()),
                "due",
                Objects.requireNonNull(asked.dueOn()),
                CalendarWords.of("opinion", asked.code()),
                asked.question(),
                page,
                false);
    }
}
