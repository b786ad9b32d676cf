package org.gouvernail.web.committee;

import java.util.Arrays;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.Hand;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** A member who may show a hand on an item; nothing is chosen for one who did not. */
public class HandLine {

    private final String member;
    private final LocalizedText function;
    private @Nullable String choice;

    HandLine(String member, LocalizedText function) {
        this.member = member;
        this.function = function;
    }

    /** What a choice reads; null and told when it is none. */
    static @Nullable Choice choice(Typed typed, @Nullable String text, String pointer) {
        String word = Typed.trimmed(text);
        return Arrays.stream(Choice.values())
                .filter(c -> c.name().equals(word))
                .findFirst()
                .orElseGet(() -> typed.refuse(pointer, "typed.choice"));
    }

    /** The hand, null when none was shown. */
    @Nullable Hand read(Typed typed, String pointer) {
        Choice shown = Typed.trimmed(choice).isEmpty() ? null : choice(typed, choice, pointer);
        return shown == null ? null : new Hand(member, shown);
    }

    public String getMember() {
        return member;
    }

    public LocalizedText getFunction() {
        return function;
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }
}
