package org.gouvernail.governance.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The directory of organisations. Reading is public; writing is for administrators. */
public interface Organisations {

    OrganisationView create(String code, LocalizedText name);

    /** Adds an organisation that a plan brought in from a file names and the directory lacks (secretariat). */
    OrganisationView join(String code, LocalizedText name);

    /** Renames or closes an organisation; null leaves a part as it is. */
    OrganisationView revise(String code, @Nullable LocalizedText name, @Nullable Boolean active, @Nullable String seen);

    /** All organisations in the order of their codes, now or (when an instant is given) as recorded then. */
    List<OrganisationView> all(@Nullable Instant asOf);

    Optional<OrganisationView> find(String code, @Nullable Instant asOf);

    /** The organisation now; refuses with {@code unknown.organisation} when there is none. */
    OrganisationView require(String code);
}
