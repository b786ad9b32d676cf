package org.gouvernail.web.evidence;

import java.time.LocalDate;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** Where something was read, as it is typed. */
public class CitationForm {

    private TypedText title = new TypedText();
    private @Nullable String publisher;
    private @Nullable String link;
    private @Nullable String consultedOn;

    void show(Citation source) {
        title = new TypedText(source.title());
        publisher = source.publisher();
        link = source.link();
        consultedOn = source.consultedOn().toString();
    }

    /** What was typed, null when something of it cannot be read. */
    @Nullable Citation read(Typed typed) {
        LocalizedText called = title.readGivenTitle(typed, "/source/title");
        LocalizedText by = typed.given(typed.title(publisher, "/source/publisher"), publisher, "/source/publisher");
        LocalDate on = typed.given(typed.date(consultedOn, "/source/consultedOn"), consultedOn, "/source/consultedOn");
        String address = Typed.trimmed(link);
        return called == null || by == null || on == null
                ? null
                : new Citation(called, by.fr(), address.isEmpty() ? null : address, on);
    }

    /** Where a record read there comes from: as before while it names the same document, or was invented to illustrate. */
    static Provenance provenance(Citation source, Citation before, Provenance said) {
        boolean same = said.kind() == Provenance.Kind.ILLUSTRATIVE || source.equals(before);
        return same ? said : source.provenance();
    }

    /** The field that a pointer below {@code /source} stands for. */
    static String field(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    public TypedText getTitle() {
        return title;
    }

    public @Nullable String getPublisher() {
        return publisher;
    }

    public void setPublisher(@Nullable String publisher) {
        this.publisher = publisher;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getConsultedOn() {
        return consultedOn;
    }

    public void setConsultedOn(@Nullable String consultedOn) {
        this.consultedOn = consultedOn;
    }
}
