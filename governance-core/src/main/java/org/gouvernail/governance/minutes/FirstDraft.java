package org.gouvernail.governance.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouvernail.governance.committee.AgendaRecord;
import org.gouvernail.governance.committee.AgendaRecord.Fate;
import org.gouvernail.governance.committee.AgendaRecord.PointRecord;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.effect.Checks;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.minutes.MinutesBook.Passage;

/** What the session itself says of how it went: the first draft of its minutes, for the secretariat to complete. */
@ApplicationScoped
class FirstDraft {

    @Inject
    Committees committees;

    @Inject
    AgendaRecord agendas;

    @Inject
    Checks checks;

    @Inject
    Attendance attendance;

    /**
     * The opening with the attendance, then a passage per item: what was decided, how and with which follow-ups, or that it was
     * put off.
     */
    List<Passage> of(SessionView session) {
        List<Passage> passages = new ArrayList<>();
        Conduct conduct = attendance.conduct(session, List.of());
        passages.add(new Passage(null, DraftWords.then(opening(session), DraftWords.attendance(conduct))));
        for (PointRecord point : agendas.of(session.code())) {
            if (point.fate() == Fate.CARRIED) {
                passages.add(new Passage(point.item().code(), undecided(point.item(), session)));
            } else if (point.fate() != Fate.REMOVED) {
                passages.add(passage(point.item(), session));
            }
        }
        return passages;
    }

    private LocalizedText opening(SessionView session) {
        LocalizedText title = committees.all().stream()
                .filter(c -> c.code().equals(session.committee()))
                .map(CommitteeView::title)
                .findFirst()
                .orElse(LocalizedText.of(session.committee(), null));
        LocalDate day = session.day();
        boolean otherDay = !day.equals(session.on());
        return LocalizedText.of(
                "Séance " + session.code() + " tenue le " + DraftWords.french(day)
                        + (otherDay ? ", convoquée pour le " + DraftWords.french(session.on()) : "") + ". " + title.fr()
                        + ". Lieu\u00a0: " + session.place().fr() + ".",
                "Session " + session.code() + " held on " + DraftWords.english(day)
                        + (otherDay ? ", convened for " + DraftWords.english(session.on()) : "") + ". "
                        + title.in(Locale.ENGLISH) + ". Place: "
                        + session.place().in(Locale.ENGLISH) + ".");
    }

    private Passage passage(AgendaItemView item, SessionView session) {
        String outcome = item.decision();
        if (outcome == null) {
            return new Passage(item.code(), undecided(item, session));
        }
        if (outcome.equals(item.subject().code())) {
            return new Passage(item.code(), opinion(item));
        }
        SubjectRef checked = item.origin();
        Optional<DecisionView> decided = item.check() ? Optional.empty() : committees.decision(outcome);
        LocalizedText words = item.check() && checked != null
                ? checks.of(checked.code()).stream()
                        .filter(c -> c.code().equals(outcome))
                        .map(DraftWords::finding)
                        .findFirst()
                        .orElse(item.title())
                : decided.map(DecisionView::text).orElse(item.title());
        String fr = item.check() ? "Constat " : "Décision ";
        String en = item.check() ? "Finding " : "Decision ";
        LocalizedText said = LocalizedText.of(
                item.title().fr() + "\n" + fr + outcome + "\u00a0: " + words.fr(),
                item.title().in(Locale.ENGLISH) + "\n" + en + outcome + ": " + words.in(Locale.ENGLISH));
        return new Passage(
                item.code(), decided.map(d -> followed(said, d, session)).orElse(said));
    }

    /** The words of a decision, then how it was adopted, what it should change and who has to do what. */
    private LocalizedText followed(LocalizedText said, DecisionView decision, SessionView session) {
        LocalizedText all = DraftWords.then(said, DraftWords.adoption(attendance.adopted(session, decision.code())));
        all = DraftWords.then(all, DraftWords.refusal(decision));
        all = DraftWords.then(all, DraftWords.expectation(decision));
        for (FollowUpView task : committees.followUps(false)) {
            if (task.decision().equals(decision.code())) {
                all = DraftWords.then(all, DraftWords.followUp(task));
            }
        }
        return all;
    }

    /** What was done with the opinion that an item is about: the body adopts it, the committee approves the reply. */
    private static LocalizedText opinion(AgendaItemView item) {
        String code = item.subject().code();
        return item.origin() == null
                ? LocalizedText.of(
                        item.title().fr() + "\nL’avis " + code + " est adopté.",
                        item.title().in(Locale.ENGLISH) + "\nOpinion " + code + " is adopted.")
                : LocalizedText.of(
                        item.title().fr() + "\nLa réponse à l’avis " + code + " est approuvée.",
                        item.title().in(Locale.ENGLISH) + "\nThe reply to opinion " + code + " is approved.");
    }

    /** That a point was put off, with the votes on it. */
    private LocalizedText undecided(AgendaItemView item, SessionView session) {
        return DraftWords.then(putOff(item), DraftWords.undecided(attendance.said(session, item)));
    }

    private static LocalizedText putOff(AgendaItemView item) {
        return LocalizedText.of(
                item.title().fr() + "\nAucune décision n’est prise à cette séance.",
                item.title().in(Locale.ENGLISH) + "\nNo decision is taken at this session.");
    }
}
