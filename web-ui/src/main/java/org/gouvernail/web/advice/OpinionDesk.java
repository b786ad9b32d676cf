package org.gouvernail.web.advice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Opinion;
import org.gouvernail.governance.advice.AdviceBook.OpinionView;
import org.gouvernail.governance.advice.AdviceBook.Recommendation;
import org.gouvernail.governance.advice.AdviceBook.Side;
import org.gouvernail.governance.committee.OwnBodies;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The body's work on one opinion: the draft, the adoption of what is on the screen, the release, the errata. */
@Named
@RequestScoped
public class OpinionDesk {

    @Inject
    Desk desk;

    @Inject
    AdviceBook book;

    @Inject
    Members members;

    @Inject
    OwnBodies own;

    private String code = "";
    private @Nullable AdviceView view;
    private @Nullable Capacity capacity;
    private @Nullable String seen;
    private @Nullable String sha256;
    private TypedText summary = new TypedText();
    private final List<RecommendationLine> lines = new ArrayList<>();
    private final TypedText erratum = new TypedText();

    @PostConstruct
    void load() {
        code = desk.code("code", "advice");
        AdviceView known = book.find(code)
                .filter(a -> own.isSeated(a.body()))
                .orElseThrow(() -> DomainException.notFound("advice", code));
        String account = CurrentActor.get().account();
        view = known;
        capacity = members.of(known.body(), desk.today()).stream()
                .filter(m -> account.equals(m.account()))
                .map(Members.MemberView::capacity)
                .findFirst()
                .orElse(null);
        OpinionView opinion = known.opinion();
        seen = desk.posted() ? null : Version.of(known);
        sha256 = desk.posted() || opinion == null ? null : opinion.sha256();
        summary = new TypedText(opinion == null ? null : opinion.summary());
        if (opinion != null) {
            opinion.recommendations().forEach(r -> lines.add(new RecommendationLine(r)));
        }
        if (lines.size() < AdviceBook.RECOMMENDATIONS) {
            lines.add(new RecommendationLine(null));
        }
    }

    /** Saves what was typed; a recommendation left empty is left out. */
    public void save() {
        act("advice.saved", () -> {
            Typed typed = new Typed();
            LocalizedText said = summary.readGiven(typed, "/summary");
            List<Recommendation> all = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Recommendation one = lines.get(i).read(typed, "/recommendations/" + i);
                if (one != null) {
                    all.add(one);
                }
            }
            typed.check();
            if (said != null) {
                book.draft(code, new Opinion(said, all), seen);
            }
        });
    }

    public void adopt() {
        act("advice.adopted", () -> book.adopt(code, Objects.requireNonNullElse(sha256, ""), null, null));
    }

    public void release() {
        act("advice.released", () -> book.releaseOpinion(code, seen));
    }

    public void correct() {
        act("advice.corrected", () -> {
            Typed typed = new Typed();
            LocalizedText text = erratum.readGiven(typed, "/erratum");
            typed.check();
            if (text != null) {
                book.correct(code, Side.OPINION, text, seen);
            }
        });
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            desk.done("/groupe-conseil/avis/" + code, done, code);
        } catch (DomainException e) {
            desk.refused(e, OpinionDesk::place);
        }
    }

    private static @Nullable String place(String pointer) {
        String[] parts = pointer.split("/");
        if (pointer.equals("/recommendations")) {
            return "lines:0:text";
        }
        if (!pointer.startsWith("/recommendations/")) {
            return pointer.equals("/summary") || pointer.equals("/erratum") ? pointer.substring(1) : null;
        }
        return parts.length == 5
                ? "lines:" + parts[2] + ":minority:" + parts[4] + ":said"
                : "lines:" + parts[2] + ":" + parts[3];
    }

    public AdviceView getView() {
        return Objects.requireNonNull(view);
    }

    private boolean isChair() {
        return capacity == Capacity.CHAIR;
    }

    private boolean isAdopted() {
        OpinionView opinion = getView().opinion();
        return opinion != null && opinion.adoptedAt() != null;
    }

    /** Whether this reader may still type the opinion. */
    public boolean isWritable() {
        return !isAdopted() && capacity != null && capacity != Capacity.OBSERVER;
    }

    /** Whether this reader may adopt what is saved. */
    public boolean isAdoptable() {
        return !isAdopted() && getView().opinion() != null && isChair();
    }

    /** Whether this reader may release what is adopted. */
    public boolean isReleasable() {
        OpinionView opinion = getView().opinion();
        return isChair() && isAdopted() && opinion != null && opinion.releasedAt() == null;
    }

    /** Whether this reader may add an erratum. */
    public boolean isCorrectable() {
        return isChair() && isAdopted();
    }

    public TypedText getSummary() {
        return summary;
    }

    public List<RecommendationLine> getLines() {
        return lines;
    }

    public TypedText getErratum() {
        return erratum;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    /** Hash of the draft on the screen: the form itself brings it back. */
    public @Nullable String getSha256() {
        return sha256;
    }

    public void setSha256(@Nullable String sha256) {
        this.sha256 = sha256;
    }
}
