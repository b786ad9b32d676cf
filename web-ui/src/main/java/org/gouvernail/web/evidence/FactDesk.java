package org.gouvernail.web.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.fact.Facts;
import org.gouvernail.governance.fact.Facts.FactContent;
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.fact.Facts.Filter;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** The secretariat's work on the fact base: a fact recorded, put beside one that it disagrees with, or corrected. */
@Named
@RequestScoped
public class FactDesk {

    private static final String PAGE = "/secretariat/faits";
    private static final int AT_ONCE = 50;

    @Inject
    Desk desk;

    @Inject
    Facts facts;

    private @Nullable FactView fact;
    private @Nullable FactView other;
    private @Nullable String seen;
    private final FactForm form = new FactForm();

    @PostConstruct
    void load() {
        String code = desk.codeIfAny("code", "fact");
        fact = code == null ? null : require(code);
        String disputed = desk.parameter("contredit");
        other = fact != null || disputed == null ? null : require(disputed);
        if (desk.posted()) {
            return;
        }
        if (fact != null) {
            seen = Version.of(fact);
            form.show(fact);
        } else if (other != null) {
            form.beside(other);
        }
    }

    private FactView require(String code) {
        return facts.find(code).orElseThrow(() -> DomainException.notFound("fact", code));
    }

    public void record() {
        act(() -> {
            FactContent content = form.read(null);
            desk.done(PAGE, "fact.recorded-done", facts.record(content).code());
        });
    }

    public void correct() {
        act(() -> {
            FactView shown = getFact();
            FactContent content = form.read(shown);
            LocalizedText why = form.why();
            facts.correct(shown.code(), before -> content, why, seen);
            desk.done(PAGE, "fact.corrected-done", shown.code());
        });
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? null : "fact:" + CitationForm.field(pointer));
        }
    }

    /** The fact being corrected. */
    public FactView getFact() {
        if (fact == null) {
            throw DomainException.notFound("fact", "");
        }
        return fact;
    }

    /** The fact beside which another is put, null for none. */
    public @Nullable FactView getOther() {
        return other;
    }

    public Slice<FactView> getSlice() {
        return Slice.of(facts.all(new Filter(desk.parameter("q"), null, null)), desk.parameter("page"), AT_ONCE);
    }

    /** The codes of the facts that one disagrees with. */
    public String others(FactView one) {
        return String.join(", ", one.disagreesWith());
    }

    public List<LocalizedText> getTopics() {
        return facts.topics();
    }

    public FactForm getForm() {
        return form;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
