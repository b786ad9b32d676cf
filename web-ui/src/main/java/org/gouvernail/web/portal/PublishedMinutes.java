package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.minutes.Conduct;
import org.gouvernail.governance.minutes.MinutesBook;
import org.gouvernail.governance.minutes.MinutesBook.MinutesView;
import org.gouvernail.web.shell.Reader;

/** The minutes that the public reads: all published ones, and the one in the address. */
@Named
@RequestScoped
public class PublishedMinutes {

    @Inject
    Reader reader;

    @Inject
    MinutesBook minutes;

    public List<MinutesView> getAll() {
        return minutes.published();
    }

    /** How the session in the address was conducted. */
    public Conduct getConduct() {
        String code = reader.variable("code");
        return minutes.conduct(code).orElseThrow(() -> DomainException.notFound("minutes", code));
    }

    /** The minutes in the address, once published: whoever reads, the public page tells what the public sees. */
    public MinutesView getOne() {
        String code = reader.variable("code");
        return minutes.find(code)
                .filter(m -> m.publishedAt() != null)
                .orElseThrow(() -> DomainException.notFound("minutes", code));
    }
}
