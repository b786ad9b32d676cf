package org.gouvernail.governance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeKindTest {

    @ParameterizedTest
    @CsvSource({
        "due:2017-2018-T3:account, DEADLINES",
        "returned:1:account, UPDATES",
        "convening~CMSN-2018-01-A1:account, COMMITTEE",
        "advice~GC-2017-A1:account, COMMITTEE",
        "CMSN-2018-01-A1:account, OTHERS",
        "digest:2018-01-08:account, DIGEST"
    })
    void who_stops_the_other_letters_is_still_called_to_sessions(String cause, NoticeKind kind) {
        assertThat(NoticeKind.of(cause)).isEqualTo(kind);
    }
}
