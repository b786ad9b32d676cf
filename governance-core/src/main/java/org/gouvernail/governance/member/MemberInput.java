package org.gouvernail.governance.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.member.Members.Capacity;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about members. */
public final class MemberInput {

    private MemberInput() {}

    /** A seat to be held. */
    public static class NewMember extends Input {
        @NotNull @Text(max = Codes.TITLE)
        public LocalizedText function;

        @NotNull @Pattern(regexp = Codes.PATTERN) public String organisation;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String account;

        @NotNull public Capacity capacity;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String substituteFor;

        @NotNull public LocalDate from;

        public @Nullable LocalDate until;

        Members.NewMember read() {
            return new Members.NewMember(function, organisation, account, capacity, substituteFor, from, until, null);
        }
    }

    /** The end of a term, and why. */
    public static class Ending extends Input {
        @NotNull public LocalDate on;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;
    }
}
