package org.gouvernail.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailedStartTest {

    @Test
    void the_database_s_own_words_are_told_on_one_line() {
        Throwable failure = new IllegalStateException(
                "wrapped", new SQLException("Connection to db:5432 refused.\nCheck it.", new ConnectException("no")));
        assertThat(FailedStart.text(failure))
                .contains("Gouvernail could not start: Connection to db:5432 refused.")
                .doesNotContain("Check it", "wrapped");
    }

    @Test
    void without_a_database_in_it_the_deepest_reason_is_told() {
        Throwable failure = new IllegalStateException("wrapped", new IllegalArgumentException("the setting is wrong"));
        assertThat(FailedStart.text(failure)).contains("could not start: the setting is wrong");
    }
}
