package org.gouvernail.web.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.fact.Facts.FactContent;
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.References;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** A fact as it is typed. */
public class FactForm {

    private static final int MOST = 50;

    private TypedText topic = new TypedText();
    private TypedText statement = new TypedText();
    private @Nullable String value;
    private TypedText unit = new TypedText();
    private @Nullable String holdsOn;
    private final CitationForm source = new CitationForm();
    private @Nullable String disagreesWith;
    private final TypedText reason = new TypedText();

    void show(FactView fact) {
        topic = new TypedText(fact.topic());
        statement = new TypedText(fact.statement());
        value = fact.value();
        unit = new TypedText(fact.unit());
        holdsOn = fact.holdsOn().toString();
        source.show(fact.source());
        disagreesWith = String.join(" ", fact.disagreesWith());
    }

    /** Begins a fact beside another that it disagrees with: of the same topic, and nothing else of it. */
    void beside(FactView other) {
        topic = new TypedText(other.topic());
        disagreesWith = other.code();
    }

    /** What was typed; refuses all that cannot be read, together. */
    FactContent read(@Nullable FactView before) {
        Typed typed = new Typed();
        LocalizedText about = topic.readGivenTitle(typed, "/topic");
        LocalizedText said = statement.readGiven(typed, "/statement");
        BigDecimal figure = typed.figure(value, "/value");
        LocalizedText in = unit.readTitle(typed, "/unit");
        LocalDate day = typed.given(typed.date(holdsOn, "/holdsOn"), holdsOn, "/holdsOn");
        Citation read = source.read(typed);
        if (before != null) {
            reason.readGiven(typed, "/reason");
        }
        List<String> others = References.words(disagreesWith);
        if (others.size() > MOST) {
            typed.refuse("/disagreesWith", "typed.many", String.valueOf(MOST));
        }
        typed.check();
        if (about == null || said == null || day == null || read == null) {
            throw new IllegalStateException("what is missing was refused");
        }
        return new FactContent(
                about,
                said,
                figure,
                in,
                day,
                read,
                before == null
                        ? read.provenance()
                        : CitationForm.provenance(read, before.source(), before.provenance()),
                others);
    }

    /** Why it is corrected. */
    LocalizedText why() {
        return Objects.requireNonNull(reason.readGiven(new Typed(), "/reason"));
    }

    public TypedText getTopic() {
        return topic;
    }

    public TypedText getStatement() {
        return statement;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public TypedText getUnit() {
        return unit;
    }

    public @Nullable String getHoldsOn() {
        return holdsOn;
    }

    public void setHoldsOn(@Nullable String holdsOn) {
        this.holdsOn = holdsOn;
    }

    public CitationForm getSource() {
        return source;
    }

    public @Nullable String getDisagreesWith() {
        return disagreesWith;
    }

    public void setDisagreesWith(@Nullable String disagreesWith) {
        this.disagreesWith = disagreesWith;
    }

    public TypedText getReason() {
        return reason;
    }
}
