package org.gouvernail.web.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The short names pages use: {@code t} for words, {@code fmt} for dates and numbers. */
@Dependent
class PageNames {

    @Inject
    Reader reader;

    @Produces
    @Named("t")
    Map<String, String> words() {
        return Texts.in(reader.getLocale());
    }

    @Produces
    @Named("fmt")
    Formats formats() {
        return reader.getFormats();
    }
}
