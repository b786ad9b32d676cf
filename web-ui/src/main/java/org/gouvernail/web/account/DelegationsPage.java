package org.gouvernail.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor.Grant;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Delegations;
import org.gouvernail.governance.access.Delegations.DelegationView;
import org.gouvernail.governance.access.Delegations.Order;
import org.gouvernail.governance.access.Delegations.Receiver;
import org.gouvernail.governance.access.Delegations.State;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Functions;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Roles lent for a time: those the account at work gave or received, and, for an administrator, all of them, with a form for
 * whoever is to act in a holder's place.
 */
@Named
@RequestScoped
public class DelegationsPage {

    private static final Map<String, String> FIELDS = Map.of(
            "/role", "lend:role",
            "/organisation", "lend:role",
            "/plan", "lend:role",
            "/giver", "lend:role",
            "/receiver", "lend:receiver",
            "/from", "lend:from",
            "/until", "lend:until",
            "/reason", "lend:reason");

    @Inject
    Desk desk;

    @Inject
    Reader reader;

    @Inject
    Functions functions;

    @Inject
    Delegations delegations;

    @Inject
    Accounts accounts;

    private @Nullable String role;
    private @Nullable String receiver;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String reason;
    private @Nullable String reasonEn;
    private @Nullable String revoked;

    /** A role that can be lent, and whose it is. */
    public record Lendable(String key, String giver, Grant grant) {}

    public void lend() {
        try {
            Typed typed = new Typed();
            Lendable chosen = getLendable().stream()
                    .filter(one -> one.key().equals(role))
                    .findFirst()
                    .orElseGet(() -> typed.refuse("/role", "typed.choice"));
            if (getReceivers().stream().noneMatch(one -> one.username().equals(receiver))) {
                typed.refuse("/receiver", "typed.choice");
            }
            LocalDate first = typed.date(from, "/from");
            LocalDate last = typed.given(typed.date(until, "/until"), until, "/until");
            LocalizedText why = typed.given(typed.text(reason, reasonEn, "/reason"), reason, "/reason");
            typed.check();
            DelegationView made = delegations.lend(order(Objects.requireNonNull(chosen), first, last, why));
            desk.done(
                    reader.getPath(),
                    "delegation.done",
                    functions.of(made.receiver()),
                    reader.words("role." + made.role()));
        } catch (DomainException e) {
            desk.refused(e, FIELDS::get);
        }
    }

    /** From the beginning of a day, now when it is today, to the end of another. */
    private Order order(
            Lendable chosen, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalizedText why) {
        return new Order(
                chosen.giver(),
                Objects.requireNonNull(receiver),
                chosen.grant().role(),
                chosen.grant().organisation(),
                chosen.grant().plan(),
                first == null || first.equals(desk.today())
                        ? null
                        : first.atStartOfDay(BusinessClock.ZONE).toInstant(),
                Objects.requireNonNull(last)
                        .plusDays(1)
                        .atStartOfDay(BusinessClock.ZONE)
                        .toInstant(),
                Objects.requireNonNull(why));
    }

    public void revoke() {
        try {
            DelegationView ended = getOpen().stream()
                    .filter(one -> one.id().toString().equals(revoked))
                    .findFirst()
                    .orElseThrow(() -> DomainException.invalid("typed.choice", "/revoked"));
            delegations.revoke(ended.id());
            desk.done(reader.getPath(), "delegation.revoked");
        } catch (DomainException e) {
            desk.refused(e, pointer -> "revoke:revoked");
        }
    }

    /** Those the reader sees, the latest first. */
    public List<DelegationView> getAll() {
        return isAppointing() ? delegations.all() : delegations.own();
    }

    /** Those that could still be ended. */
    public List<DelegationView> getOpen() {
        return getAll().stream()
                .filter(one -> one.state() == State.PLANNED || one.state() == State.IN_FORCE)
                .toList();
    }

    /** Whether the reader has others act in a holder's place rather than lend what they hold. */
    public boolean isAppointing() {
        return CurrentActor.get().has(Role.ADMIN);
    }

    /** What can be lent: what the account holds itself, or what anybody holds for an administrator. */
    public List<Lendable> getLendable() {
        if (isAppointing()) {
            return accounts.all().stream()
                    .flatMap(a -> a.grants().stream().map(g -> lendable(a.username(), g)))
                    .filter(l -> l.grant().role() != Role.ADMIN)
                    .toList();
        }
        String me = CurrentActor.get().account();
        return CurrentActor.get().grants().stream()
                .filter(g -> g.role() != Role.AUDITOR)
                .map(g -> lendable(me, g))
                .toList();
    }

    private static Lendable lendable(String giver, Grant grant) {
        return new Lendable(
                String.join("|", giver, grant.role().name(), "" + grant.organisation(), "" + grant.plan()),
                giver,
                grant);
    }

    public List<Receiver> getReceivers() {
        return getLendable().isEmpty() ? List.of() : delegations.receivers();
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String receiver) {
        this.receiver = receiver;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(@Nullable String reasonEn) {
        this.reasonEn = reasonEn;
    }

    public @Nullable String getRevoked() {
        return revoked;
    }

    public void setRevoked(@Nullable String revoked) {
        this.revoked = revoked;
    }
}
