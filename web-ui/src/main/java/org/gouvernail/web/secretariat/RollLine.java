package org.gouvernail.web.secretariat;

import java.util.List;
import org.gouvernail.governance.member.Members.MemberView;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** A member on the roll as it is called: present, absent, or the substitute who replaces them. */
public class RollLine {

    private final MemberView member;
    private final List<MemberView> substitutes;
    private @Nullable String said;

    RollLine(MemberView member, List<MemberView> substitutes, @Nullable Mark called) {
        this.member = member;
        this.substitutes = substitutes;
        String by = called == null ? null : called.by();
        this.said = called == null ? "" : by == null ? called.presence().name() : by;
    }

    /** The line of the roll; null and told when nothing was said, or what is no answer. */
    @Nullable Mark read(Typed typed, String pointer) {
        String answer = Typed.trimmed(said);
        if (substitutes.stream().anyMatch(s -> s.code().equals(answer))) {
            return new Mark(member.code(), Presence.REPLACED, answer);
        }
        return switch (answer) {
            case "PRESENT" -> new Mark(member.code(), Presence.PRESENT, null);
            case "ABSENT" -> new Mark(member.code(), Presence.ABSENT, null);
            default -> typed.refuse(pointer, "typed.choice");
        };
    }

    public MemberView getMember() {
        return member;
    }

    public List<MemberView> getSubstitutes() {
        return substitutes;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
