package org.gouvernail.web.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gouvernail.governance.period.FiscalQuarter;

/** The words of refusals, in both languages, from the bundle of the module that owns the code. */
public final class ProblemTexts {

    private static final List<String> BUNDLES = List.of(
            "org.gouvernail.governance.problems",
            "org.gouvernail.sectorplans.problems",
            "org.gouvernail.consultation.problems",
            "org.gouvernail.indicators.problems",
            "org.gouvernail.web.problems");

    private ProblemTexts() {}

    /** The message of a code, French unless the locale is English. A code without a message is told as itself. */
    public static String text(String code, List<String> arguments, Locale locale) {
        Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        for (String name : BUNDLES) {
            ResourceBundle bundle = bundle(name, language);
            if (bundle.containsKey(code)) {
                return arguments.isEmpty()
                        ? bundle.getString(code)
                        : MessageFormat.format(
                                bundle.getString(code).replace("'", "''"),
                                arguments.stream().map(a -> word(a, language)).toArray());
            }
        }
        return code;
    }

    /** The name of a state or of a quarter in words, any other argument as it is. */
    private static String word(String argument, Locale language) {
        ResourceBundle own = bundle("org.gouvernail.web.problems", language);
        return own.containsKey("word." + argument)
                ? own.getString("word." + argument)
                : FiscalQuarter.named(argument, language);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name,
                language,
                ProblemTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
