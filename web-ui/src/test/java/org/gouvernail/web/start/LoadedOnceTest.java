package org.gouvernail.web.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class LoadedOnceTest {

    private final Properties process = new Properties();

    @Test
    void a_process_loads_the_product() {
        assertThatCode(() -> LoadedOnce.claim(process)).doesNotThrowAnyException();
    }

    @Test
    void the_same_process_does_not_load_it_again_and_says_what_to_do() {
        LoadedOnce.claim(process);

        assertThatIllegalStateException()
                .isThrownBy(() -> LoadedOnce.claim(process))
                .withMessageContaining("empty --rootdir");
    }
}
