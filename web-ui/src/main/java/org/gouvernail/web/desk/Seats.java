package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;

/** Members behind their codes, read once a page. */
@Named
@RequestScoped
public class Seats {

    @Inject
    Members members;

    private final Map<String, LocalizedText> known = new HashMap<>();

    /** Whether a member votes: observers do not. */
    public boolean votes(String code) {
        return members.find(code).filter(m -> m.capacity().votes()).isPresent();
    }

    /** Whether the reader holds the seat of a member. */
    public boolean isOwn(String code) {
        String account = CurrentActor.get().account();
        return members.find(code).filter(m -> account.equals(m.account())).isPresent();
    }

    /** The function of a member; the code stands for itself where nobody bears it. */
    public LocalizedText of(String code) {
        return known.computeIfAbsent(
                code, c -> members.find(c).map(MemberView::function).orElseGet(() -> LocalizedText.of(c, null)));
    }
}
