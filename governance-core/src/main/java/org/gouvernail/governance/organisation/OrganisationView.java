package org.gouvernail.governance.organisation;

import java.time.LocalDate;
import java.util.List;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as everyone sees it.
 *
 * @param code short code, such as {@code MCC}
 * @param name its official name
 * @param active whether it still exists under this code
 * @param formerNames the names it bore before, the earliest first
 */
public record OrganisationView(String code, LocalizedText name, boolean active, List<Former> formerNames) {

    /** What the journal kept before former names were has none. */
    public OrganisationView(String code, LocalizedText name, boolean active, @Nullable List<Former> formerNames) {
        this.code = code;
        this.name = name;
        this.active = active;
        this.formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
    }

    /** The name that it bore on a day: records of that day are read under it. */
    public LocalizedText nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(f -> day.isBefore(f.until()))
                .findFirst()
                .map(Former::name)
                .orElse(name);
    }

    /**
     * A name it bore.
     *
     * @param until first day on which it bore another
     */
    public record Former(LocalizedText name, LocalDate until) {}
}
