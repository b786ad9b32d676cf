package org.gouvernail.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.gouvernail.governance.kernel.Provenance;

/** The sources of a record, one by one: they are kept in one text, separated by vertical bars. */
@Named
@ApplicationScoped
public class Sources {

    private static final int LONGEST = 70;

    /** A source: an address one can open, or the reference of a document. */
    public record Source(String text) {

        public boolean link() {
            return text.startsWith("https://") || text.startsWith("http://");
        }

        /** The address without its scheme, shortened. */
        public String label() {
            String label = text.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
            return label.length() <= LONGEST ? label : label.substring(0, LONGEST) + "…";
        }
    }

    public List<Source> of(Provenance provenance) {
        String source = provenance.source();
        return source == null
                ? List.of()
                : Arrays.stream(source.split("\\s*\\|\\s*"))
                        .filter(part -> !part.isBlank())
                        .map(Source::new)
                        .toList();
    }
}
