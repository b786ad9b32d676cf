package org.gouvernail.governance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gouvernail.governance.kernel.DomainException.Category;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionTest {

    public record View(String code, @Nullable String title) {}

    @Test
    void equal_views_have_one_version_and_any_change_has_another() {
        String version = Version.of(new View("PAEN", "Plan"));

        assertThat(version).matches("[0-9a-f]{32}").isEqualTo(Version.of(new View("PAEN", "Plan")));
        assertThat(Version.of(new View("PAEN", "plan"))).isNotEqualTo(version);
        assertThat(Version.of(new View("PAEN", null))).isNotEqualTo(version);
        assertThat(Version.of(new View("PAEN", "null"))).isNotEqualTo(Version.of(new View("PAEN", null)));
    }

    @Test
    void a_write_decided_upon_the_current_version_passes() {
        View view = new View("PAEN", "Plan");
        assertThatCode(() -> Version.check(Version.of(view), view)).doesNotThrowAnyException();
    }

    @Test
    void a_write_that_does_not_say_what_it_saw_is_refused() {
        assertThatThrownBy(() -> Version.check(null, new View("PAEN", "Plan")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.category()).isEqualTo(Category.VERSION_REQUIRED));
    }

    @Test
    void a_write_decided_upon_an_older_version_is_stale() {
        String seen = Version.of(new View("PAEN", "Plan"));
        assertThatThrownBy(() -> Version.check(seen, new View("PAEN", "Plan revised")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.category()).isEqualTo(Category.STALE));
    }
}
