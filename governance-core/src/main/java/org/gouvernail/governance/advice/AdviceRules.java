package org.gouvernail.governance.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gouvernail.governance.advice.AdviceBook.Answer;
import org.gouvernail.governance.advice.AdviceBook.Opinion;
import org.gouvernail.governance.advice.AdviceBook.Reply;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.SubjectRef;

/** What may be asked, said and answered. */
final class AdviceRules {

    /** What advice may be about: what the strategy promises, reports and asks the public. */
    private static final Set<String> SUBJECTS = Set.of(
            "strategy",
            "revision",
            "orientation",
            "objective",
            "plan",
            "measure",
            "milestone",
            "report",
            "consultation",
            "fact",
            "practice",
            "period");

    /** What carries an accepted recommendation out. */
    private static final Set<String> CARRIERS = Set.of("decision", "measure");

    private AdviceRules() {}

    /** Refuses a body that does not advise, or whose mandate is over. */
    static void advises(CommitteeView body, LocalDate today) {
        if (body.ministerial()) {
            throw DomainException.conflict("advice.not-advisory", body.code());
        }
        if (!body.lasts(today)) {
            throw DomainException.conflict("advice.mandate-over", body.code(), String.valueOf(body.until()));
        }
    }

    static void subject(SubjectRef subject) {
        if (!SUBJECTS.contains(subject.kind())) {
            throw DomainException.invalid("advice.subject", "/subject", subject.kind());
        }
    }

    static void due(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(2))) {
            throw DomainException.invalid("advice.due", "/dueOn");
        }
    }

    static void opinion(Opinion opinion) {
        int count = opinion.recommendations().size();
        if (count < 1 || count > AdviceBook.RECOMMENDATIONS) {
            throw DomainException.invalid(
                    "advice.recommendations", "/recommendations", String.valueOf(AdviceBook.RECOMMENDATIONS));
        }
        whole(opinion, "/recommendations");
    }

    /** Refuses answers to what was not recommended, two to one, and those whose carrier is missing or out of place. */
    static void reply(Reply reply, int recommendations, Predicate<SubjectRef> known) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<Integer> answered = new HashSet<>();
        for (int i = 0; i < reply.answers().size(); i++) {
            Answer answer = reply.answers().get(i);
            String at = "/answers/" + i;
            String number = String.valueOf(answer.recommendation());
            if (answer.recommendation() < 1 || answer.recommendation() > recommendations) {
                problems.add(new FieldProblem(at + "/recommendation", "advice.no-recommendation", number));
            } else if (!answered.add(answer.recommendation())) {
                problems.add(new FieldProblem(at + "/recommendation", "advice.answered-twice", number));
            }
            link(answer, at + "/link", known, problems);
        }
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
        whole(reply, "/answers");
    }

    private static void link(Answer answer, String at, Predicate<SubjectRef> known, List<FieldProblem> problems) {
        String link = answer.link();
        if (link == null) {
            if (answer.response().accepts()) {
                problems.add(new FieldProblem(at, "advice.link-required", String.valueOf(answer.recommendation())));
            }
            return;
        }
        if (!answer.response().accepts()) {
            problems.add(new FieldProblem(at, "advice.link-of-nothing", String.valueOf(answer.recommendation())));
            return;
        }
        SubjectRef carrier = SubjectRef.parse(link);
        if (!CARRIERS.contains(carrier.kind())) {
            problems.add(new FieldProblem(at, "advice.link-kind"));
        } else if (!known.test(carrier)) {
            problems.add(new FieldProblem(at, "subject.unknown", carrier.code()));
        }
    }

    /** Refuses a reply that leaves recommendations without an answer. */
    static void complete(Reply reply, int recommendations) {
        Set<Integer> answered = new HashSet<>();
        reply.answers().forEach(a -> answered.add(a.recommendation()));
        List<Integer> open = new ArrayList<>();
        for (int number = 1; number <= recommendations; number++) {
            if (!answered.contains(number)) {
                open.add(number);
            }
        }
        if (!open.isEmpty()) {
            throw DomainException.conflict("advice.unanswered", open.toString());
        }
    }

    private static void whole(Object words, String pointer) {
        if (Json.write(words).length() > AdviceBook.WHOLE) {
            throw DomainException.invalid("advice.too-long", pointer, String.valueOf(AdviceBook.WHOLE));
        }
    }
}
