package org.gouvernail.web.desk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type, as they type it, and gathers all that cannot be read before refusing, so that one bad field
 * never hides another. Empty reads as null.
 */
public final class Typed {

    private static final int DIGITS = 15;
    private static final int HUNDRED = 100;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** The text without space around it, its lines ended as the product ends them; empty for null and when none is seen. */
    public static String trimmed(@Nullable String text) {
        return text == null || Characters.blank(text) ? "" : text.strip().replace("\r\n", "\n");
    }

    public @Nullable Rating rating(@Nullable String text, String pointer) {
        String word = trimmed(text);
        for (Rating rating : Rating.values()) {
            if (rating.name().equals(word)) {
                return rating;
            }
        }
        return word.isEmpty() ? null : refuse(pointer, "typed.choice");
    }

    /** A whole percentage, with or without its sign. */
    public @Nullable Integer percent(@Nullable String text, String pointer) {
        String digits = trimmed(text).replaceAll("[\\s\u00a0\u202f%]", "");
        if (digits.isEmpty()) {
            return null;
        }
        boolean whole = digits.matches("\\d{1,3}") && Integer.parseInt(digits) <= HUNDRED;
        return whole ? Integer.valueOf(digits) : refuse(pointer, "typed.percent");
    }

    /** A percentage with two decimals at most, with or without its sign, read as a share of one. */
    public @Nullable BigDecimal share(@Nullable String text, String pointer) {
        String digits = trimmed(text).replaceAll("[\\s\u00a0\u202f%]", "").replace(',', '.');
        if (digits.isEmpty()) {
            return null;
        }
        return digits.matches("\\d{1,5}(\\.\\d{1,2})?")
                ? new BigDecimal(digits).movePointLeft(2)
                : refuse(pointer, "typed.share");
    }

    /** A whole number within its bounds, its minus sign typed either way. */
    public @Nullable Integer whole(@Nullable String text, String pointer, int least, int most) {
        String digits = trimmed(text).replaceAll("[\\s\u00a0\u202f]", "").replace('\u2212', '-');
        if (digits.isEmpty()) {
            return null;
        }
        boolean readable = digits.matches("-?\\d{1,10}");
        long value = readable ? Long.parseLong(digits) : 0;
        return readable && value >= least && value <= most
                ? Integer.valueOf((int) value)
                : refuse(pointer, "typed.whole", String.valueOf(least), String.valueOf(most));
    }

    /** A date written AAAA-MM-JJ. */
    public @Nullable LocalDate date(@Nullable String text, String pointer) {
        String written = trimmed(text);
        try {
            boolean shaped = written.matches("[12]\\d{3}-\\d{1,2}-\\d{1,2}");
            String[] parts = written.split("-", -1);
            return shaped
                    ? LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                    : written.isEmpty() ? null : refuse(pointer, "typed.date");
        } catch (DateTimeException e) {
            return refuse(pointer, "typed.date");
        }
    }

    /** A time of day, to the minute: {@code 9 h 30}, {@code 9h}, {@code 13:00}. */
    public @Nullable LocalTime time(@Nullable String text, String pointer) {
        String written = trimmed(text).replaceAll("[\\s\u00a0\u202f]", "").replaceAll("[hH]", ":");
        if (written.isEmpty()) {
            return null;
        }
        String[] parts = written.split(":");
        boolean shaped = written.matches("([01]?\\d|2[0-3]):([0-5]\\d)?");
        return shaped
                ? LocalTime.of(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]))
                : refuse(pointer, "typed.time");
    }

    /** A figure with six decimals at most, its minus sign typed either way, a comma or a point before its decimals. */
    public @Nullable BigDecimal figure(@Nullable String text, String pointer) {
        String digits = trimmed(text)
                .replaceAll("[\\s\u00a0\u202f]", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        if (digits.isEmpty()) {
            return null;
        }
        return digits.matches("-?\\d{1," + DIGITS + "}(\\.\\d{1,6})?")
                ? new BigDecimal(digits)
                : refuse(pointer, "typed.figure");
    }

    /** An amount in dollars: spaces, comma or point and the dollar sign are all welcome. */
    public @Nullable BigDecimal amount(@Nullable String text, String pointer) {
        String written = trimmed(text).replaceAll("[\\s\u00a0\u202f$]", "");
        if (written.isEmpty()) {
            return null;
        }
        boolean thousands = written.matches("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");
        String plain = thousands ? written.replace(",", "") : written.replace(',', '.');
        boolean readable = plain.matches("\\d{1," + DIGITS + "}(\\.\\d{1,2})?");
        return readable ? new BigDecimal(plain) : refuse(pointer, "typed.amount");
    }

    /** A title in French: shorter than a text. */
    public @Nullable LocalizedText title(@Nullable String fr, String pointer) {
        return text(fr, null, pointer, Codes.TITLE);
    }

    /** A title in French, with its English when there is one. */
    public @Nullable LocalizedText title(@Nullable String fr, @Nullable String en, String pointer) {
        return text(fr, en, pointer, Codes.TITLE);
    }

    /** The same for the title of a milestone, which may be longer. */
    public @Nullable LocalizedText longTitle(@Nullable String fr, @Nullable String en, String pointer) {
        return text(fr, en, pointer, Codes.LONG_TITLE);
    }

    /** A text in French, with its English when there is one. */
    public @Nullable LocalizedText text(@Nullable String fr, @Nullable String en, String pointer) {
        return text(fr, en, pointer, Codes.TEXT);
    }

    private @Nullable LocalizedText text(@Nullable String fr, @Nullable String en, String pointer, int longest) {
        String french = trimmed(fr);
        String english = trimmed(en);
        if (french.length() > longest || english.length() > longest) {
            return refuse(pointer, "typed.long", String.valueOf(longest));
        }
        if (longest < Codes.TEXT && !(Characters.oneLine(french) && Characters.oneLine(english))) {
            return refuse(pointer, "input.one-line");
        }
        if (french.isEmpty()) {
            return english.isEmpty() ? null : refuse(pointer, "typed.french");
        }
        return LocalizedText.of(french, english);
    }

    /** What was read, once it is certain that it was given; refuses an empty field. */
    public <T> @Nullable T given(@Nullable T value, @Nullable String typed, String pointer) {
        return value == null && trimmed(typed).isEmpty() ? refuse(pointer, "typed.required") : value;
    }

    /** Refuses all that could not be read, if anything. */
    public void check() {
        if (!problems.isEmpty()) {
            throw DomainException.invalid(problems);
        }
    }

    /** Adds a refusal to those told together; null, for what could not be read. */
    public <T> @Nullable T refuse(String pointer, String code, String... arguments) {
        problems.add(new FieldProblem(pointer, code, arguments));
        return null;
    }
}
