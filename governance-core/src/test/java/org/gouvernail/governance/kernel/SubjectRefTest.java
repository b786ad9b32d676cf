package org.gouvernail.governance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectRefTest {

    @Test
    void what_is_written_is_read_back() {
        SubjectRef ref = new SubjectRef("milestone", "PAEN-M12-J2");
        assertThat(ref).hasToString("milestone~PAEN-M12-J2");
        assertThat(SubjectRef.parse(ref.toString())).isEqualTo(ref);
        assertThat(SubjectRef.parse("update~PAEN-M12~2016-2017-T3").code()).isEqualTo("PAEN-M12~2016-2017-T3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "measure", "~PAEN", "measure~", "measure~ "})
    void what_is_not_a_kind_and_a_code_is_refused(String text) {
        assertThatThrownBy(() -> SubjectRef.parse(text))
                .isInstanceOfAny(IllegalArgumentException.class, DomainException.class);
    }
}
