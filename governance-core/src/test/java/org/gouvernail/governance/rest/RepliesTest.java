package org.gouvernail.governance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

    private static final LocalizedText VIEW = LocalizedText.of("vue", null);
    private static final String CURRENT = "\"" + Version.of(VIEW) + "\"";

    @Test
    void the_current_tag_alone_or_in_a_list_lets_a_write_pass() {
        for (String header : new String[] {CURRENT, "\"0\", " + CURRENT, CURRENT + ",\"1\""}) {
            assertThatCode(() -> Version.check(Replies.seen(header), VIEW))
                    .as(header)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void an_older_or_weak_tag_is_stale() {
        for (String header : new String[] {"\"0\"", "W/" + CURRENT, "\"\"", "\"0\", W/" + CURRENT}) {
            assertThatThrownBy(() -> Version.check(Replies.seen(header), VIEW))
                    .as(header)
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.category()).isEqualTo(Category.STALE));
        }
    }

    @Test
    void a_write_without_a_version_is_asked_for_one() {
        for (String header : new String[] {null, "", " ", "*", " * "}) {
            assertThatThrownBy(() -> Version.check(Replies.seen(header), VIEW))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.category()).isEqualTo(Category.VERSION_REQUIRED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"abc", "abc\"", "w/\"a\"", "\"a\" \"b\"", "\"a\",", "*, \"a\"", "\"a b\""})
    void what_is_no_tag_is_unreadable(String header) {
        assertThatThrownBy(() -> Replies.seen(header)).isInstanceOfSatisfying(DomainException.class, e -> {
            assertThat(e.category()).isEqualTo(Category.UNREADABLE);
            assertThat(e.fields().get(0).pointer()).isEqualTo("/If-Match");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday", "2018-01-08"})
    void an_instant_that_cannot_be_read_is_unreadable_even_when_empty(String text) {
        assertThatThrownBy(() -> Replies.asOf(text))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.category()).isEqualTo(Category.UNREADABLE));
    }
}
