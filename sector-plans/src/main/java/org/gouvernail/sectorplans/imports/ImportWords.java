package org.gouvernail.sectorplans.imports;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.FiscalQuarter;

/** What was found in a file, in words: the same that refusals have. */
final class ImportWords {

    private static final List<String> BUNDLES =
            List.of("org.gouvernail.sectorplans.problems", "org.gouvernail.governance.problems");

    private ImportWords() {}

    static LocalizedText of(String code, List<String> arguments) {
        return LocalizedText.of(text(code, arguments, Locale.ROOT), text(code, arguments, Locale.ENGLISH));
    }

    private static String text(String code, List<String> arguments, Locale language) {
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    name,
                    language,
                    ImportWords.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            if (bundle.containsKey(code)) {
                return arguments.isEmpty()
                        ? bundle.getString(code)
                        : MessageFormat.format(
                                bundle.getString(code).replace("'", "''"),
                                arguments.stream()
                                        .map(a -> FiscalQuarter.named(a, language))
                                        .toArray());
            }
        }
        return code;
    }
}
