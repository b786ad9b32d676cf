package org.gouvernail.web.secretariat;

import java.time.LocalDate;
import java.util.Arrays;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.member.Members.NewMember;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What is typed of a seat to be held, kept as typed until it can be read. */
public class SeatForm {

    private final TypedText function = new TypedText();
    private @Nullable String organisation;
    private @Nullable String account;
    private @Nullable String capacity = Capacity.MEMBER.name();
    private @Nullable String substituteFor;
    private @Nullable String from;
    private @Nullable String until;

    SeatForm(LocalDate today) {
        from = today.toString();
    }

    /** The seat, null when it cannot be read. */
    @Nullable NewMember read(Typed typed) {
        LocalizedText title = function.readGivenTitle(typed, "/function");
        String owner = typed.given(organisation, organisation, "/organisation");
        LocalDate first = typed.given(typed.date(from, "/from"), from, "/from");
        LocalDate last = typed.date(until, "/until");
        Capacity held = Arrays.stream(Capacity.values())
                .filter(c -> c.name().equals(Typed.trimmed(capacity)))
                .findFirst()
                .orElse(null);
        if (held == null) {
            typed.refuse("/capacity", "typed.choice");
        }
        if (title == null || owner == null || first == null || held == null) {
            return null;
        }
        return new NewMember(title, owner, given(account), held, given(substituteFor), first, last, null);
    }

    private static @Nullable String given(@Nullable String text) {
        String typed = Typed.trimmed(text);
        return typed.isEmpty() ? null : typed;
    }

    public TypedText getFunction() {
        return function;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity;
    }

    public @Nullable String getSubstituteFor() {
        return substituteFor;
    }

    public void setSubstituteFor(@Nullable String substituteFor) {
        this.substituteFor = substituteFor;
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
}
