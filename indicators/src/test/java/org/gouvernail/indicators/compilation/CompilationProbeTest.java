package org.gouvernail.indicators.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouvernail.indicators.compilation.CompilationProbe.Point;
import org.junit.jupiter.api.Test;

class CompilationProbeTest {

    private static final int PASSES = 3;

    /** A process that passes every point three times and says that it came to its end. */
    public static final class Passing {
        private Passing() {}

        public static void main(String[] arguments) {
            for (int pass = 1; pass <= PASSES; pass++) {
                for (Point point : Point.values()) {
                    CompilationProbe.pass(point);
                    System.out.println(point.word() + ":" + pass);
                }
            }
        }
    }

    @Test
    void every_step_of_a_run_has_a_point_before_it_and_after_it() {
        assertThat(Arrays.stream(Point.values()).map(Point::word))
                .containsExactly(
                        "before-freeze",
                        "after-freeze",
                        "before-write",
                        "before-checkpoint",
                        "after-checkpoint",
                        "before-report",
                        "after-report");
    }

    @Test
    void the_process_ends_at_once_at_the_point_and_pass_that_its_command_names() throws Exception {
        assertThat(run("-Dgouvernail.halt=before-checkpoint:2"))
                .startsWith("137")
                .contains("before-checkpoint:1", "before-write:2")
                .doesNotContain("before-checkpoint:2");
    }

    @Test
    void nothing_but_that_setting_on_the_command_line_ends_it() throws Exception {
        assertThat(run()).startsWith("0").contains("after-report:3");
        assertThat(run("-Dgouvernail.halt=before-checkpoint")).startsWith("0").contains("after-report:3");
    }

    /** The exit status and what was printed; the environment names a point too, which must not matter. */
    private static String run(String... settings) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Passing.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GOUVERNAIL_HALT", "before-freeze:1");
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + "\n" + words;
    }
}
