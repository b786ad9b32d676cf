package org.gouvernail.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.junit.jupiter.api.Test;

class BodyReaderTest {

    @Test
    void a_body_that_stops_arriving_is_a_request_that_cannot_be_read() {
        InputStream silent = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new SocketTimeoutException();
            }
        };
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> BodyReader.text(silent))
                .satisfies(refusal -> {
                    assertThat(refusal.category()).isEqualTo(Category.UNREADABLE);
                    assertThat(refusal.code()).isEqualTo("input.cut-short");
                });
    }
}
