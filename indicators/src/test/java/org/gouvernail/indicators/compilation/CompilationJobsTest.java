package org.gouvernail.indicators.compilation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompilationJobsTest {

    private final CompilationJobs jobs = new CompilationJobs();

    @Test
    void a_runtime_whose_repository_answers_is_taken_though_it_ran_no_job_yet() {
        named(Set::of);

        assertThatCode(jobs::require).doesNotThrowAnyException();
    }

    @Test
    void a_runtime_without_a_repository_is_refused_and_what_to_do_is_said() {
        named(() -> null);
        assertThatIllegalStateException().isThrownBy(jobs::require).withMessageContaining("empty --rootdir");

        named(() -> {
            throw new NullPointerException("executionIds is null");
        });
        assertThatIllegalStateException().isThrownBy(jobs::require).withMessageContaining("empty --rootdir");
    }

    @Test
    void a_database_that_is_away_is_told_as_it_is() {
        BatchRuntimeException away = new BatchRuntimeException("the database does not answer");
        named(() -> {
            throw away;
        });

        assertThatThrownBy(jobs::require).isSameAs(away);
    }

    /** The runtime names its jobs like this. */
    private void named(Supplier<@Nullable Set<String>> names) {
        JobOperator runtime = (JobOperator) Proxy.newProxyInstance(
                JobOperator.class.getClassLoader(),
                new Class<?>[] {JobOperator.class},
                (proxy, method, arguments) -> names.get());
        jobs.runtime = () -> runtime;
    }
}
