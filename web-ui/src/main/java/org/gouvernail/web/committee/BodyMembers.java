package org.gouvernail.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.CommitteeView;
import org.gouvernail.governance.member.Members;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.web.desk.Desk;

/** Who sits on each body today, and who does not yet or no longer. */
@Named
@RequestScoped
public class BodyMembers {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    @Inject
    Members members;

    /** A body with its members, apart by whether they sit today. */
    public record Body(CommitteeView body, List<MemberView> sitting, List<MemberView> others) {}

    public List<Body> getBodies() {
        return committees.all().stream().map(this::body).toList();
    }

    private Body body(CommitteeView body) {
        LocalDate today = desk.today();
        List<MemberView> all = members.of(body.code(), null);
        return new Body(
                body,
                all.stream().filter(m -> m.sitsOn(today)).toList(),
                all.stream().filter(m -> !m.sitsOn(today)).toList());
    }
}
