package org.gouvernail.governance.escalation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What escalation rules say, in both languages. */
final class EscalationWords {

    private static final ResourceBundle FRENCH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private EscalationWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.gouvernail.governance.escalations",
                locale,
                EscalationWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static LocalizedText told(EscalationRules rules, EscalationRule rule) {
        Object number = number(rules, rule);
        return number == null
                ? both(words -> say(words, "off", words.getString("name." + rule)))
                : both(words -> say(words, "rule." + rule, number));
    }

    private static @Nullable Object number(EscalationRules rules, EscalationRule rule) {
        return switch (rule) {
            case RED -> rules.red() ? "" : null;
            case AMBER_AGAIN -> rules.amberAgain() ? "" : null;
            case SILENT -> rules.silentQuarters();
            case GAP -> rules.gapLevels();
            case LATE_DEPENDENCY -> rules.dependencyOdds();
            case OVERDUE_FOLLOW_UP -> rules.followUpDays();
        };
    }

    static LocalizedText cause(List<EscalationRule> rules) {
        return both(words -> say(
                words,
                "cause",
                rules.stream().map(rule -> words.getString("name." + rule)).collect(Collectors.joining(", "))));
    }

    private static String say(ResourceBundle words, String key, Object... values) {
        Locale locale = words == FRENCH ? Locale.FRENCH : Locale.ENGLISH;
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    private static LocalizedText both(Function<ResourceBundle, String> words) {
        return LocalizedText.of(words.apply(FRENCH), words.apply(ENGLISH));
    }
}
