package org.gouvernail.governance.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests by which a session is conducted. */
public final class SittingInput {

    private SittingInput() {}

    /** The roll; whoever is not named is absent. */
    public static class Attendance extends Input {
        @NotNull @Valid @Size(max = 200) public List<@NotNull Line> marks;

        List<Mark> read() {
            return marks.stream().map(l -> new Mark(l.member, l.presence, l.by)).toList();
        }
    }

    /** A line of the roll. */
    public static class Line {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String member;

        @NotNull public Presence presence;

        @Pattern(regexp = Codes.PATTERN) public @Nullable String by;
    }

    /** A recusal, of the account's own seat when no member is named. */
    public static class NewRecusal extends Input {
        @Pattern(regexp = Codes.PATTERN) public @Nullable String member;

        @NotNull @Text(max = Codes.TEXT)
        public LocalizedText reason;
    }

    /** The account's own vote. */
    public static class NewVote extends Input {
        @NotNull public Choice choice;
    }

    /** The hands that the secretariat counted. */
    public static class NewHands extends Input {
        @NotNull @Valid @Size(min = 1, max = 200) public List<@NotNull Hand> hands;
    }

    /** A hand that was shown. */
    public static class Hand {
        @NotNull @Pattern(regexp = Codes.PATTERN) public String member;

        @NotNull public Choice choice;
    }
}
