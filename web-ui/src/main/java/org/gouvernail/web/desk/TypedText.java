package org.gouvernail.web.desk;

import java.util.Map;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text as it is typed: in French, with its English when somebody wrote it. Kept as typed until it can be read. */
public class TypedText {

    private @Nullable String fr;
    private @Nullable String en;

    /** Shows what was saved; empty fields for null. */
    public TypedText(@Nullable LocalizedText saved) {
        fr = saved == null ? "" : saved.fr();
        en = saved == null || saved.en() == null ? "" : saved.en();
    }

    /** An empty one. */
    public TypedText() {
        this(null);
    }

    /** What was typed, null when both are empty; refuses English without its French. */
    public @Nullable LocalizedText read(Typed typed, String pointer) {
        return typed.text(fr, en, pointer);
    }

    /** The same for a title. */
    public @Nullable LocalizedText readTitle(Typed typed, String pointer) {
        return typed.title(fr, en, pointer);
    }

    /** The same for a title, refused when empty. */
    public @Nullable LocalizedText readGivenTitle(Typed typed, String pointer) {
        return typed.given(typed.title(fr, en, pointer), fr, pointer);
    }

    /** The same for the title of a milestone, which may be longer. */
    public @Nullable LocalizedText readGivenLongTitle(Typed typed, String pointer) {
        return typed.given(typed.longTitle(fr, en, pointer), fr, pointer);
    }

    /** What was typed, refused when empty. */
    public @Nullable LocalizedText readGiven(Typed typed, String pointer) {
        return typed.given(read(typed, pointer), fr, pointer);
    }

    /** Adds both languages to the fields of a form, the English under the name of the French with {@code -en} after it. */
    public void addTo(Map<String, String> fields, String name, String of) {
        fields.put(name + of, Typed.trimmed(fr));
        fields.put(name + "-en" + of, Typed.trimmed(en));
    }

    /** Whether something was typed, in either language. */
    public boolean isTyped() {
        return !Typed.trimmed(fr).isEmpty() || !Typed.trimmed(en).isEmpty();
    }

    public @Nullable String getFr() {
        return fr;
    }

    public void setFr(@Nullable String fr) {
        this.fr = fr;
    }

    public @Nullable String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en;
    }
}
