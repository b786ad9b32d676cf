package org.gouvernail.governance.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.journal.Recorded;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;

/** Where texts use facts: noted as they are recorded, told while they still do. */
@ApplicationScoped
class FactMentions {

    /** Subjects whose texts everyone reads; a report's are those it published. */
    private static final Set<String> PUBLIC = Set.of(
            "strategy",
            "orientation",
            "objective",
            "plan",
            "measure",
            "milestone",
            "consultation",
            "report",
            "practice");

    private static final String REPORT = "report";

    @Inject
    FactStore store;

    @Inject
    Journal journal;

    @Inject
    Subjects subjects;

    void note(@Observes Recorded recorded) {
        note(recorded.subject(), recorded.state());
    }

    @Transactional
    void note(SubjectRef subject, String text) {
        if (subject.kind().equals(FactService.KIND)) {
            return;
        }
        Map<String, FactVersion> known =
                store.current(FactReferences.in(text)).stream().collect(Collectors.toMap(FactVersion::code, v -> v));
        for (String code : known.keySet()) {
            if (!store.isUsed(code, subject)) {
                store.add(new FactUse(code, subject));
            }
        }
    }

    List<Subject> of(String code) {
        return store.uses(code).stream()
                .map(FactUse::subject)
                .filter(FactMentions::readable)
                .filter(subject -> subject.kind().equals(REPORT) || stillUses(subject, code))
                .flatMap(subject -> subjects.resolve(subject).stream())
                .toList();
    }

    private static boolean readable(SubjectRef subject) {
        Actor reader = CurrentActor.get();
        return PUBLIC.contains(subject.kind())
                || reader.has(Role.COMMITTEE)
                || reader.has(Role.SECRETARIAT)
                || reader.has(Role.AUDITOR);
    }

    private boolean stillUses(SubjectRef subject, String code) {
        return journal.backwards(subject)
                .findFirst()
                .filter(e -> e.state().contains(FactReferences.to(code)))
                .isPresent();
    }
}
