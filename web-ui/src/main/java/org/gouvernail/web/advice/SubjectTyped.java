package org.gouvernail.web.advice;

import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** A reference as it is typed, such as {@code measure~PAEN-M12}. */
public final class SubjectTyped {

    private static final String SHAPE = "[a-z-]{1,40}~[A-Za-z0-9][A-Za-z0-9.-]{0,79}";

    private SubjectTyped() {}

    /** What was typed, null when empty; refuses what is no reference. */
    public static @Nullable SubjectRef read(Typed typed, @Nullable String text, String pointer) {
        String written = Typed.trimmed(text);
        if (written.isEmpty()) {
            return null;
        }
        return written.matches(SHAPE) ? SubjectRef.parse(written) : typed.refuse(pointer, "typed.reference");
    }
}
