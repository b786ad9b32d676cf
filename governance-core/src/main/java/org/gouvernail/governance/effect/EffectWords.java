package org.gouvernail.governance.effect;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.gouvernail.governance.committee.Committees.DecisionView;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.committee.Committees.Proposal;
import org.gouvernail.governance.escalation.EscalationRule;
import org.gouvernail.governance.escalation.EscalationRules;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** What points that come back say, in both languages. */
final class EffectWords {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    /** Most characters of a decision or a follow-up within a title. */
    private static final int TITLED = 160;

    private static final Set<String> MONEY = Set.of("spentToDate", "envelope");
    private static final ResourceBundle FRENCH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private EffectWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.gouvernail.governance.effects",
                locale,
                EffectWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Asks the committee to check a decision. */
    static Proposal check(DecisionView decision, List<BeforeAfter> compared) {
        return new Proposal(
                decision.subject(),
                "CHECK",
                in(locale -> say(
                        "check.title",
                        locale,
                        decision.code(),
                        cut(decision.text().in(locale)))),
                facts(decision, compared),
                both("check.request"));
    }

    /** The expected effect, then the subject before and after. */
    static List<LocalizedText> facts(DecisionView decision, List<BeforeAfter> compared) {
        List<LocalizedText> facts = new ArrayList<>();
        LocalDate taken = LocalDate.ofInstant(decision.recordedAt(), BusinessClock.ZONE);
        facts.add(in(locale ->
                say("check.decided", locale, day(taken, locale), decision.text().in(locale))));
        LocalizedText expected = Objects.requireNonNull(decision.expectedEffect());
        facts.add(in(locale -> say("check.expected", locale, expected.in(locale))));
        compared.forEach(line -> facts.add(in(locale -> told(line, locale))));
        if (compared.stream().noneMatch(BeforeAfter::changed)) {
            facts.add(both("check.unchanged"));
        }
        return facts;
    }

    /** What a field of a subject is called, empty when readers are not told of it. */
    static Optional<LocalizedText> label(String field) {
        String key = "field." + field;
        return FRENCH.containsKey(key) ? Optional.of(both(key)) : Optional.empty();
    }

    /** The value of a field, as it is written. */
    static LocalizedText written(String field, @Nullable JsonValue value) {
        return in(locale -> value(field, value, locale));
    }

    /** Asks the committee what becomes of a follow-up that is overdue. */
    static Proposal overdue(FollowUpView followUp, SubjectRef subject) {
        return new Proposal(
                subject,
                "FOLLOW-UP",
                in(locale -> say("overdue.title", locale, cut(followUp.text().in(locale)), followUp.code())),
                List.of(
                        EscalationRules.cause(List.of(EscalationRule.OVERDUE_FOLLOW_UP)),
                        in(locale ->
                                say("overdue.asked", locale, followUp.text().in(locale))),
                        in(locale ->
                                say("overdue.due", locale, followUp.organisation(), day(followUp.dueOn(), locale)))),
                both("overdue.request"));
    }

    /** The beginning of a text, for a title. */
    private static String cut(String text) {
        return Characters.cut(text.lines().findFirst().orElse("").replaceFirst("\\.$", ""), TITLED);
    }

    /** What the share of decisions that had their effect counts. */
    static LocalizedText definition() {
        return both("share.definition");
    }

    private static String told(BeforeAfter line, Locale locale) {
        String field = word("field." + line.field(), line.field(), locale);
        return line.changed()
                ? say(
                        "check.changed",
                        locale,
                        field,
                        value(line.field(), line.before(), locale),
                        value(line.field(), line.after(), locale))
                : say("check.same", locale, field, value(line.field(), line.after(), locale));
    }

    private static String value(String field, @Nullable JsonValue value, Locale locale) {
        if (value == null) {
            return say("value.none", locale);
        }
        if (value instanceof JsonObject text && text.get("fr") instanceof JsonString french) {
            JsonValue english = text.get("en");
            return locale == Locale.CANADA && english instanceof JsonString given
                    ? given.getString()
                    : french.getString();
        }
        if (value instanceof JsonNumber number) {
            return word("unit." + field, "{0}", locale).replace("{0}", number.toString());
        }
        if (!(value instanceof JsonString string)) {
            return word("value." + value, say("value.other", locale), locale);
        }
        String text = string.getString();
        if (text.matches(DATE)) {
            return day(LocalDate.parse(text), locale);
        }
        return MONEY.contains(field) ? money(text, locale) : word("value." + text, text, locale);
    }

    private static String money(String amount, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return word("unit.money", "{0}", locale).replace("{0}", format.format(new BigDecimal(amount)));
    }

    private static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private static LocalizedText both(String key, Object... arguments) {
        return in(locale -> say(key, locale, arguments));
    }

    private static LocalizedText in(java.util.function.Function<Locale, String> words) {
        return LocalizedText.of(words.apply(Locale.CANADA_FRENCH), words.apply(Locale.CANADA));
    }

    private static String say(String key, Locale locale, Object... arguments) {
        String pattern = words(locale).getString(key).replace("'", "''");
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static String word(String key, String otherwise, Locale locale) {
        ResourceBundle words = words(locale);
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }

    private static ResourceBundle words(Locale locale) {
        return locale == Locale.CANADA_FRENCH ? FRENCH : ENGLISH;
    }
}
