package org.gouvernail.sectorplans.plan;

import org.gouvernail.governance.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** What bodies of requests must give, and what they may only repeat. */
public final class Given {

    private Given() {}

    /** The value of a field that may not be empty. */
    public static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw DomainException.invalid("input.required", pointer);
        }
        return value;
    }

    /** A change may name what it is about, not something else. */
    public static void same(String pointer, @Nullable String given, String code) {
        if (given != null && !given.equals(code)) {
            throw DomainException.invalid("plan.code-stays", pointer, code);
        }
    }
}
