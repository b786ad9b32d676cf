package org.gouvernail.web.revision;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gouvernail.governance.edition.Editions.Target;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** A target as it is typed: its words, and its figures where it has any. */
public class TargetForm {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private TypedText text = new TypedText();
    private @Nullable String value;
    private TypedText unit = new TypedText();
    private boolean lower;
    private @Nullable String baseline;
    private @Nullable String baselineYear;
    private @Nullable String year;

    void show(@Nullable Target target) {
        if (target == null) {
            return;
        }
        text = new TypedText(target.text());
        value = target.value();
        unit = new TypedText(target.unit());
        lower = target.lower();
        baseline = target.baseline();
        baselineYear = written(target.baselineYear());
        year = written(target.year());
    }

    private static @Nullable String written(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    /** What was typed; null when nothing was, or when it cannot be read. */
    @Nullable Target read(Typed typed, String pointer) {
        if (isEmpty()) {
            return null;
        }
        LocalizedText words = text.readGiven(typed, pointer + "/text");
        String to = plain(typed.figure(value, pointer + "/value"));
        LocalizedText in = unit.readTitle(typed, pointer + "/unit");
        String from = plain(typed.figure(baseline, pointer + "/baseline"));
        Integer since = typed.whole(baselineYear, pointer + "/baselineYear", FIRST_YEAR, LAST_YEAR);
        Integer by = typed.whole(year, pointer + "/year", FIRST_YEAR, LAST_YEAR);
        return words == null ? null : new Target(words, to, in, lower, from, since, by);
    }

    private boolean isEmpty() {
        return !text.isTyped()
                && !unit.isTyped()
                && Stream.of(value, baseline, baselineYear, year)
                        .map(Typed::trimmed)
                        .allMatch(String::isEmpty);
    }

    private static @Nullable String plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }

    public TypedText getText() {
        return text;
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

    public boolean isLower() {
        return lower;
    }

    public void setLower(boolean lower) {
        this.lower = lower;
    }

    public @Nullable String getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable String baseline) {
        this.baseline = baseline;
    }

    public @Nullable String getBaselineYear() {
        return baselineYear;
    }

    public void setBaselineYear(@Nullable String baselineYear) {
        this.baselineYear = baselineYear;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }
}
