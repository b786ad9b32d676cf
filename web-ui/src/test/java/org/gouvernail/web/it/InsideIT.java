package org.gouvernail.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Requires;
import org.gouvernail.governance.journal.Journal;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.organisation.Organisations;
import org.gouvernail.governance.period.ReportingPeriods;
import org.gouvernail.indicators.compilation.Compilations;
import org.gouvernail.indicators.compilation.Compilations.CompilationView;
import org.gouvernail.indicators.compilation.Compilations.State;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.sectorplans.milestone.Milestones;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the deployed WAR, on H2: injection, transactions, the access interceptor, the batch repository and the restart of
 * the compilation. The last three tests follow one compilation, each from where the one before left it.
 */
@Order(9)
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsideIT {

    private static final String PERIOD = "2017-2018-T3";

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Inject
    Journal journal;

    @Inject
    ReportingPeriods periods;

    @Inject
    Compilations compilations;

    @Inject
    Milestones milestones;

    @Inject
    Reports reports;

    @Inject
    BeanManager beans;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:global/jdbc/gouvernail")
    DataSource database;

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    @Deployment
    static WebArchive product() throws IOException {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
        return war.setWebXML(new StringAsset(lettingTheRunnerIn(war.get("/WEB-INF/web.xml"))))
                .addClasses(
                        Api.class,
                        Api.Reply.class,
                        CompilationInside.class,
                        CompilationInside.RowReader.class,
                        StandingInside.class)
                .addAsLibraries(jar(Assertions.class), jar(net.bytebuddy.ByteBuddy.class));
    }

    /** The product's own descriptor, with the address of the tests' runner beside those of other programs. */
    private static String lettingTheRunnerIn(Node descriptor) throws IOException {
        try (InputStream in = descriptor.getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("/openapi<", "/openapi /ArquillianServletRunnerEE9<");
        }
    }

    private static File jar(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    @Order(1)
    @RunAsClient
    void the_product_becomes_ready(@ArquillianResource URL address) throws InterruptedException {
        Api api = Api.at(address.toString().replaceAll("/+$", ""));
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        int status = 0;
        while (status != 200 && System.nanoTime() < deadline) {
            try {
                status = api.get("/health/ready").status();
            } catch (UncheckedIOException e) {
                status = 0;
            }
            Thread.sleep(200);
        }
        assertThat(status).as("health/ready after three minutes").isEqualTo(200);
    }

    @Test
    @Order(2)
    void services_are_injected_and_read_what_the_demonstration_wrote() {
        assertThat(organisations.all(null)).extracting("code").contains("MCC", "MESI");
        assertThat(journal.head()).isPositive();
        assertThat(accounts.actor("coord.mcc")).isPresent();
        assertThat(accounts.actor("nobody")).isEmpty();
    }

    @Test
    @Order(2)
    void the_update_a_measure_names_describes_its_milestones_until_one_of_them_changes() {
        StandingInside standing = new StandingInside(em);
        String milestone = standing.named().get(0);
        assertThat(standing.mistaken()).isEmpty();

        CurrentActor.run(
                accounts.actor("secretariat").orElseThrow(),
                () -> milestones.reword(
                        milestone,
                        LocalizedText.of("Autre intitulé", "Another title"),
                        Version.of(milestones.find(milestone, null).orElseThrow())));

        assertThat(standing.named()).isNotEmpty().doesNotContain(milestone);
        assertThat(standing.mistaken()).isEmpty();
    }

    @Test
    @Order(2)
    void every_guarded_method_of_every_service_asks_a_stranger_to_sign_in() {
        List<String> open = new ArrayList<>();
        List<String> guarded = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (!bean.getBeanClass().getName().startsWith("org.gouvernail.")) {
                continue;
            }
            for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                if (method.isAnnotationPresent(Requires.class) && Modifier.isPublic(method.getModifiers())) {
                    guarded.add(method.toString());
                    if (!refusesAStranger(bean, method)) {
                        open.add(method.toString());
                    }
                }
            }
        }
        assertThat(guarded).hasSizeGreaterThan(10);
        assertThat(open)
                .as("methods that let a stranger in, though they carry @Requires")
                .isEmpty();
    }

    private boolean refusesAStranger(Bean<?> bean, Method method) {
        Class<?> published = Arrays.stream(bean.getBeanClass().getInterfaces())
                .filter(i -> Arrays.stream(i.getMethods()).anyMatch(m -> same(m, method)))
                .findFirst()
                .orElse(bean.getBeanClass());
        Object service = beans.getReference(bean, published, beans.createCreationalContext(bean));
        Object[] nothing =
                Stream.of(method.getParameterTypes()).map(InsideIT::zero).toArray();
        try {
            Method called = Arrays.stream(published.getMethods())
                    .filter(m -> same(m, method))
                    .findFirst()
                    .orElse(method);
            called.setAccessible(true);
            CurrentActor.call(Actor.PUBLIC, () -> called.invoke(service, nothing));
            return false;
        } catch (IllegalStateException e) {
            return e.getCause() instanceof InvocationTargetException thrown
                    && thrown.getCause() instanceof DomainException refusal
                    && refusal.category() == Category.UNAUTHENTICATED;
        }
    }

    private static boolean same(Method a, Method b) {
        return a.getName().equals(b.getName()) && Arrays.equals(a.getParameterTypes(), b.getParameterTypes());
    }

    private static @org.jspecify.annotations.Nullable Object zero(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    @Test
    @Order(2)
    void nothing_is_recorded_outside_a_transaction() {
        assertThatThrownBy(() -> journal.record("test.done", new SubjectRef("test", "T1"), null, "state"))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    @Order(2)
    void a_refused_write_leaves_neither_row_nor_entry() {
        long before = journal.head();
        int organisationsBefore = organisations.all(null).size();

        assertThatThrownBy(() -> CurrentActor.call(
                        Actor.SYSTEM, () -> organisations.create("MCC", LocalizedText.of("Autre", null))))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.category()).isEqualTo(Category.CONFLICT));

        assertThat(journal.head()).isEqualTo(before);
        assertThat(organisations.all(null)).hasSize(organisationsBefore);
    }

    @Test
    @Order(2)
    void a_write_and_its_entry_are_undone_together() throws Exception {
        long before = journal.head();
        transaction.begin();
        CurrentActor.call(Actor.SYSTEM, () -> organisations.create("INSIDE-1", LocalizedText.of("Dedans", null)));
        assertThat(journal.head()).isGreaterThan(before);
        transaction.rollback();

        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        assertThat(organisations.find("INSIDE-1", null)).isEmpty();
        assertThat(journal.history(new SubjectRef("organisation", "INSIDE-1"))).isEmpty();
        assertThat(journal.head()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void the_batch_repository_lies_in_the_product_s_own_database() throws Exception {
        JobOperator jobs = BatchRuntime.getJobOperator();
        assertThat(jobs.getJobNames()).contains("quarterly-progress");
        int instances = jobs.getJobInstanceCount("quarterly-progress");
        assertThat(instances)
                .as("quarters of the demonstration that were compiled")
                .isPositive();

        transaction.begin();
        Object rows = em.createNativeQuery("select count(*) from jbatchjobinstancedata")
                .getSingleResult();
        transaction.rollback();
        assertThat(((Number) rows).intValue()).isGreaterThanOrEqualTo(instances);
    }

    @Test
    @Order(4)
    void a_compilation_fails_where_its_plans_cannot_be_written_and_keeps_those_it_has_done() throws Exception {
        CompilationInside.refuse(database, "PIN", "SGTI");
        bySecretariat(() -> periods.close(PERIOD));
        CompilationView failed = awaitRun(State.FAILED);
        CompilationInside inside = new CompilationInside(database, failed.id());

        assertThat(failed.total()).isEqualTo(5);
        assertThat(failed.done()).isEqualTo(3);
        assertThat(inside.done()).containsOnlyKeys("PAEN", "PAN", "PCNQ");
        assertThat(inside.rows(Set.of("PIN", "SGTI"))).isEmpty();
        assertThat(bySecretariat(() -> reports.find(PERIOD, null))).isEmpty();
        awaitTries(inside, List.of(BatchStatus.FAILED, BatchStatus.FAILED, BatchStatus.FAILED));
    }

    @Test
    @Order(5)
    void a_try_whose_end_was_not_noted_is_restarted_as_the_same_job() throws Exception {
        CompilationView failed = awaitRun(State.FAILED);
        CompilationInside inside = new CompilationInside(database, failed.id());
        Map<String, OffsetDateTime> before = inside.done();
        JobExecution last = inside.executions().get(2);
        assertThat(inside.statusesOfTheJobOf(last)).containsExactly(BatchStatus.FAILED);

        inside.forgetThatItFailed(last);
        CompilationInside.refuse(database, "SGTI");
        assertThat(bySecretariat(() -> compilations.start(PERIOD)).id()).isEqualTo(failed.id());
        CompilationInside.await(
                "tried three times more", () -> inside.executions().size() == 6);
        awaitRun(State.FAILED);

        awaitTries(inside, Collections.nCopies(6, BatchStatus.FAILED));
        assertThat(inside.statusesOfTheJobOf(last))
                .as("the job that was cut short, and its restart")
                .containsExactly(BatchStatus.FAILED, BatchStatus.FAILED);
        assertThat(inside.done()).containsAllEntriesOf(before).containsOnlyKeys("PAEN", "PAN", "PCNQ", "PIN");
    }

    @Test
    @Order(6)
    void started_again_by_the_secretariat_it_computes_the_rest_alone_and_a_further_start_changes_nothing()
            throws Exception {
        CompilationView failed = awaitRun(State.FAILED);
        CompilationInside inside = new CompilationInside(database, failed.id());
        Map<String, OffsetDateTime> before = inside.done();
        List<String> rows = inside.rows(before.keySet());

        CompilationInside.refuseNone(database);
        bySecretariat(() -> compilations.start(PERIOD));
        CompilationView completed = awaitRun(State.COMPLETED);
        assertThat(completed.id()).isEqualTo(failed.id());
        assertThat(completed.revision()).isEqualTo(failed.revision()).isEqualTo(1);
        assertThat(completed.done()).isEqualTo(completed.total()).isEqualTo(5);
        assertThat(rows).isNotEmpty();
        assertThat(inside.rows(before.keySet())).isEqualTo(rows);
        assertThat(inside.done()).containsAllEntriesOf(before).containsOnlyKeys("PAEN", "PAN", "PCNQ", "PIN", "SGTI");
        CompilationInside.await("the job has ended", () -> inside.statuses().indexOf(BatchStatus.COMPLETED) == 6);

        String record = bySecretariat(() -> reports.record(PERIOD, null)).orElseThrow();
        byte[] canonical = Json.canonicalText(record).getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        assertThat(bySecretariat(() -> reports.find(PERIOD, null)).orElseThrow().sha256())
                .isEqualTo(sha256);

        Map<String, OffsetDateTime> done = inside.done();
        long head = journal.head();
        CompilationView unchanged = bySecretariat(() -> compilations.start(PERIOD));
        assertThat(unchanged.outcome()).isEqualTo(Compilations.Outcome.UNCHANGED);
        assertThat(unchanged)
                .usingRecursiveComparison()
                .ignoringFields("outcome")
                .isEqualTo(completed);
        assertThat(journal.head()).isEqualTo(head);
        assertThat(inside.done()).isEqualTo(done);
        assertThat(inside.executions()).hasSize(7);
        assertThat(bySecretariat(() -> compilations.of(PERIOD))).containsExactly(completed);
    }

    private <T> T bySecretariat(Callable<T> work) {
        return CurrentActor.call(accounts.actor("secretariat").orElseThrow(), work);
    }

    /** The quarter's only run, once it has come to this state. */
    private CompilationView awaitRun(State state) throws InterruptedException {
        CompilationInside.await(
                "the compilation is " + state,
                () -> bySecretariat(() -> compilations.of(PERIOD)).stream().anyMatch(r -> r.state() == state));
        return bySecretariat(() -> compilations.of(PERIOD)).get(0);
    }

    /** The batch repository settles the end of a try just after the run itself does. */
    private static void awaitTries(CompilationInside inside, List<BatchStatus> tries) throws InterruptedException {
        CompilationInside.await("tries are " + tries, () -> inside.statuses().equals(tries));
    }
}
