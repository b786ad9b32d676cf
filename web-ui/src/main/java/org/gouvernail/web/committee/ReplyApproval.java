package org.gouvernail.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.AdviceView;
import org.gouvernail.governance.advice.AdviceBook.Filter;
import org.gouvernail.governance.advice.AdviceBook.ReplyView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.web.desk.Desk;
import org.jspecify.annotations.Nullable;

/** The opinions received and the replies drafted to them, as the committee reads and approves them. */
@Named
@RequestScoped
public class ReplyApproval {

    @Inject
    Desk desk;

    @Inject
    AdviceBook book;

    private @Nullable AdviceView one;
    private @Nullable String sha256;

    public List<AdviceView> getAll() {
        return book.all(Filter.NONE);
    }

    /** The request named in the address. */
    public AdviceView getOne() {
        AdviceView known = one;
        if (known == null) {
            String code = desk.code("code", "advice");
            known = book.find(code).orElseThrow(() -> DomainException.notFound("advice", code));
            one = known;
        }
        return known;
    }

    /** Approves the reply that was on the screen. */
    public void approve() {
        String code = getOne().code();
        try {
            book.approveReply(code, Objects.requireNonNullElse(sha256, ""));
            desk.done("/comite/avis/" + code, "advice.approved", code);
        } catch (DomainException e) {
            desk.refused(e);
        }
    }

    /** Whether this reader may approve the reply now. */
    public boolean isApprovable() {
        ReplyView reply = getOne().reply();
        return reply != null && reply.approvedAt() == null && CurrentActor.get().has(Role.COMMITTEE);
    }

    /** Hash of the reply on the screen: the form itself brings it back. */
    public @Nullable String getSha256() {
        ReplyView reply = getOne().reply();
        return sha256 != null || desk.posted() || reply == null ? sha256 : reply.sha256();
    }

    public void setSha256(@Nullable String sha256) {
        this.sha256 = sha256;
    }
}
