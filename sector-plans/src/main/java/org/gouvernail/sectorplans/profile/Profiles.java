package org.gouvernail.sectorplans.profile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mapping profiles by their names. Some come with the product; the secretariat adds and replaces them. */
public interface Profiles {

    /** The profiles in the order of their names. */
    List<Named> all();

    Optional<ImportProfile> find(String name);

    /** The profile with this name; refuses with {@code unknown.import-profile}. */
    ImportProfile require(String name);

    /** Adds a profile, or replaces the one that was seen; {@code seen} is not asked of a new one. */
    ImportProfile put(String name, ImportProfile profile, @Nullable String seen);

    /** A profile with its name. */
    record Named(String name, ImportProfile profile) {}
}
