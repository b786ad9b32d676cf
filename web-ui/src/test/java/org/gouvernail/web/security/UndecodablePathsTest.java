package org.gouvernail.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndecodablePathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans/PAEN", "/a+b", "/%C3%A9", "/a%20b", "/%25", "/..%2F", "/%3Cscript%3E"})
    void escapes_that_stand_for_text_are_left_alone(String path) {
        assertThat(UndecodablePaths.decodable(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/%zz, /%EF%BF%BD",
        "/api/v1/plans/%, /api/v1/plans/%EF%BF%BD",
        "/api/v1/%C3%A9/%ff, /api/v1/%EF%BF%BD",
        "/%00, /%EF%BF%BD",
        "/a/%c3%28/b, /a/%EF%BF%BD",
        "/%EF%BF%BD, /%EF%BF%BD"
    })
    void any_other_path_is_marked_from_its_first_escape_on(String path, String marked) {
        assertThat(UndecodablePaths.decodable(path)).isFalse();
        assertThat(UndecodablePaths.marked(path)).isEqualTo(marked);
    }
}
