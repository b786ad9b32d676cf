package org.gouvernail.web.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.practice.Practices;
import org.gouvernail.governance.practice.Practices.Filter;
import org.gouvernail.governance.practice.Practices.PracticeContent;
import org.gouvernail.governance.practice.Practices.PracticeView;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.References;
import org.gouvernail.web.shell.Slice;
import org.jspecify.annotations.Nullable;

/** The secretariat's work on the library of practices: one recorded, or revised when more was learned or it served again. */
@Named
@RequestScoped
public class PracticeDesk {

    private static final String PAGE = "/secretariat/pratiques";
    private static final int AT_ONCE = 50;

    @Inject
    Desk desk;

    @Inject
    Practices practices;

    @Inject
    References references;

    private @Nullable PracticeView practice;
    private @Nullable String seen;
    private final PracticeForm form = new PracticeForm();

    @PostConstruct
    void load() {
        String code = desk.codeIfAny("code", "practice");
        practice = code == null
                ? null
                : practices.find(code).orElseThrow(() -> DomainException.notFound("practice", code));
        if (practice != null && !desk.posted()) {
            seen = Version.of(practice);
            form.show(practice, references);
        }
    }

    public void record() {
        act(() -> {
            PracticeContent content = form.read(null, references);
            desk.done(PAGE, "practice.recorded-done", practices.record(content).code());
        });
    }

    public void revise() {
        act(() -> {
            PracticeView shown = getPractice();
            PracticeContent content = form.read(shown, references);
            practices.revise(shown.code(), before -> content, seen);
            desk.done(PAGE, "practice.revised-done", shown.code());
        });
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (DomainException e) {
            desk.refused(e, PracticeDesk::place);
        }
    }

    private static @Nullable String place(String pointer) {
        if (pointer.startsWith("/usedIn")) {
            return "practice:usedIn";
        }
        return pointer.isEmpty() ? null : "practice:" + CitationForm.field(pointer);
    }

    /** The practice being revised. */
    public PracticeView getPractice() {
        if (practice == null) {
            throw DomainException.notFound("practice", "");
        }
        return practice;
    }

    public Slice<PracticeView> getSlice() {
        return Slice.of(practices.all(Filter.NONE), desk.parameter("page"), AT_ONCE);
    }

    public List<LocalizedText> getJurisdictions() {
        return practices.jurisdictions();
    }

    public PracticeForm getForm() {
        return form;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
