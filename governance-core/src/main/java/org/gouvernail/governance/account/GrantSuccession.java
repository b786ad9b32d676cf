package org.gouvernail.governance.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;
import org.gouvernail.governance.reorganisation.Reorganised;

/**
 * Lets the accounts of an organisation that went over as a whole work for its successor. After a split nobody but the
 * administrator knows who works where: those accounts keep what they have until they are granted anew.
 */
@ApplicationScoped
class GrantSuccession {

    @Inject
    Accounts accounts;

    void follow(@Observes Reorganised event) {
        for (AccountView account : accounts.all()) {
            for (Grant grant : List.copyOf(account.grants())) {
                String from = grant.organisation();
                if (from != null) {
                    pass(account, grant, from, event);
                }
            }
        }
    }

    private void pass(AccountView account, Grant grant, String from, Reorganised event) {
        SubjectRef subject = new SubjectRef("account", account.username());
        String heir = event.heir(subject, account.function(), Part.WORKS, from);
        if (!heir.equals(from)) {
            accounts.grant(account.username(), grant.role(), heir, grant.plan());
            accounts.revoke(account.username(), grant.role(), from, grant.plan());
        }
    }
}
