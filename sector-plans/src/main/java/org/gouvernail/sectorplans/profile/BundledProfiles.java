package org.gouvernail.sectorplans.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouvernail.governance.kernel.Json;

/** The profiles that come with the product, read once from beside this class. */
final class BundledProfiles {

    private static final List<String> NAMES = List.of(
            "gmpp-2019-20",
            "gmpp-2020-21",
            "gmpp-2021-22",
            "gmpp-2022-23",
            "gmpp-2023-24",
            "nap5",
            "plan-simple",
            "project-milestones",
            "project-tasks");

    private static final Map<String, ImportProfile> ALL = load();

    private BundledProfiles() {}

    static Map<String, ImportProfile> all() {
        return ALL;
    }

    private static Map<String, ImportProfile> load() {
        Map<String, ImportProfile> all = new LinkedHashMap<>();
        NAMES.forEach(
                name -> all.put(name, Json.read(text(name), ProfileInput.class).profile()));
        return Map.copyOf(all);
    }

    private static String text(String name) {
        try (InputStream in = BundledProfiles.class.getResourceAsStream(name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
