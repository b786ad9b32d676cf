package org.gouvernail.governance.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The directory of organisations. Reading is public; writing is for administrators. */
public interface Organisations {

    OrganisationView create(String code, LocalizedText name);

    /** Adds an organisation that a plan brought in from a file names and the directory lacks (secretariat). */
    OrganisationView join(String code, LocalizedText name);

    /**
     * Renames, closes or reopens an organisation; null leaves a part as it is. The name it had stays readable for the days
     * before. One that others took over is left as it ended: {@code organisation.ended}.
     *
     * @param renamedOn first day of the new name, today when null; not after today, not before an earlier renaming
     */
    OrganisationView revise(
            String code,
            @Nullable LocalizedText name,
            @Nullable LocalDate renamedOn,
            @Nullable Boolean active,
            @Nullable String seen);

    /** Ends an organisation that others took over from a day on, for good, inside the caller's transaction (administrator). */
    void end(String code, LocalDate on);

    /** Locks these organisations in the order of their codes until the end of the current transaction; unknown ones are missing. */
    List<OrganisationView> lock(Collection<String> codes);

    /** All organisations in the order of their codes, now or (when an instant is given) as recorded then. */
    List<OrganisationView> all(@Nullable Instant asOf);

    Optional<OrganisationView> find(String code, @Nullable Instant asOf);

    /** The organisation now; refuses with {@code unknown.organisation} when there is none. */
    OrganisationView require(String code);
}
