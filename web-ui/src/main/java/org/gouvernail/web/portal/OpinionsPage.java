package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Filter;
import org.gouvernail.governance.advice.AdviceBook.State;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The opinions that both sides released, and one of them with the recommendations beside the government's reply. */
@Named
@RequestScoped
public class OpinionsPage {

    @Inject
    Reader reader;

    @Inject
    AdviceBook book;

    private @Nullable AdviceView one;

    public List<AdviceView> getAll() {
        return book.all(new Filter(State.PUBLISHED, null));
    }

    /** The one named in the address: what its reader may see of it. */
    public AdviceView getOne() {
        AdviceView known = one;
        if (known == null) {
            String code = reader.variable("code");
            known = book.find(code).orElseThrow(() -> DomainException.notFound("advice", code));
            one = known;
        }
        return known;
    }
}
