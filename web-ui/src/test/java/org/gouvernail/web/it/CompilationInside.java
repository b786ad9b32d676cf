package org.gouvernail.web.it;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** What the tables and the batch repository of the product around the test know of one compilation. */
final class CompilationInside {

    private static final String JOB = "quarterly-progress";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final DataSource database;
    private final UUID id;
    private final JobOperator jobs = BatchRuntime.getJobOperator();

    CompilationInside(DataSource database, UUID id) {
        this.database = database;
        this.id = id;
    }

    /** Has the database refuse what is computed for these plans from now on, and for no others. */
    static void refuse(DataSource database, String... plans) {
        refuseNone(database);
        execute(
                database,
                "alter table report_measure add constraint refused_plans check (plan_code not in ('"
                        + String.join("', '", plans) + "')) nocheck");
    }

    static void refuseNone(DataSource database) {
        execute(database, "alter table report_measure drop constraint if exists refused_plans");
    }

    /** The plans done, with the instant of each. */
    Map<String, OffsetDateTime> done() {
        Map<String, OffsetDateTime> done = new TreeMap<>();
        read("select plan_code, done_at from compilation_plan where compilation_id = ?", row -> {
            done.put(row.getString(1), row.getObject(2, OffsetDateTime.class));
        });
        return done;
    }

    /** The rows written for these plans, every column of each. */
    List<String> rows(Set<String> plans) {
        List<String> rows = new ArrayList<>();
        read("select * from report_measure where compilation_id = ? order by code", row -> {
            if (plans.contains(row.getString("plan_code"))) {
                StringBuilder text = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append(row.getString(column)).append('|');
                }
                rows.add(text.toString());
            }
        });
        return rows;
    }

    /** The executions that the batch repository keeps of this compilation's jobs, oldest first. */
    List<JobExecution> executions() {
        return instances().stream()
                .flatMap(instance -> jobs.getJobExecutions(instance).stream())
                .filter(e -> id.toString().equals(e.getJobParameters().getProperty("compilation")))
                .sorted(Comparator.comparingLong(JobExecution::getExecutionId))
                .toList();
    }

    /** All instances of the job; none at the moment at which the runtime is about to add one, and cannot list them. */
    private List<JobInstance> instances() {
        try {
            return jobs.getJobInstances(JOB, 0, jobs.getJobInstanceCount(JOB));
        } catch (NullPointerException e) {
            return List.of();
        }
    }

    List<BatchStatus> statuses() {
        return executions().stream().map(JobExecution::getBatchStatus).toList();
    }

    /** The statuses of all executions of the job that this execution belongs to, oldest first. */
    List<BatchStatus> statusesOfTheJobOf(JobExecution execution) {
        return jobs.getJobExecutions(jobs.getJobInstance(execution.getExecutionId())).stream()
                .sorted(Comparator.comparingLong(JobExecution::getExecutionId))
                .map(JobExecution::getBatchStatus)
                .toList();
    }

    /** Leaves the run as a server that stops before it could note the failure of a try leaves it: with that try. */
    void forgetThatItFailed(JobExecution execution) {
        execute(
                database,
                "update compilation set execution_id = " + execution.getExecutionId() + " where id = '" + id + "'");
    }

    /** Looks again and again until something is so, for a minute and a half at most. */
    static void await(String what, BooleanSupplier isSo) throws InterruptedException {
        long begun = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE) {
                throw new AssertionError("still not so: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void read(String query, RowReader reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(query)) {
            sql.setObject(1, id);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static void execute(DataSource database, String statement) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Reads the current row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
