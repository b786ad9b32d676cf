package org.gouvernail.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private static final Path SHEETS = Path.of("src/main/webapp/resources/css");

    @Test
    void every_sheet_is_served_and_none_is_longer_than_400_lines() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            List<Path> sheets = files.toList();
            assertThat(sheets)
                    .extracting(f -> f.getFileName().toString().replace(".css", ""))
                    .containsExactlyInAnyOrderElementsOf(Stylesheet.SHEETS);
            for (Path sheet : sheets) {
                assertThat(Files.readAllLines(sheet)).as(sheet.toString()).hasSizeLessThan(400);
            }
        }
    }

    @Test
    void readers_get_the_rules_without_what_only_their_writers_read() {
        assertThat(Stylesheet.lean("/* one\n two */\n.a {\n  color: red;\n}\n\n.b::before { content: \"a b\"; }\n"))
                .isEqualTo(".a {\ncolor: red;\n}\n.b::before { content: \"a b\"; }");
    }
}
