package org.gouvernail.governance.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.fact.Facts.FactContent;
import org.gouvernail.governance.fact.Facts.FactView;
import org.gouvernail.governance.fact.Facts.Filter;
import org.gouvernail.governance.journal.JournalKit;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.Citation;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fact base, on both databases. */
class FactServiceTest {

    private static final LocalizedText WHY = LocalizedText.of("Coquille", null);

    private final BusinessClock clock = new BusinessClock();
    private final String topic = "Sujet " + UUID.randomUUID();

    FactServiceTest() {
        clock.hold(Instant.parse("2018-01-08T17:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_is_a_new_version_and_the_earlier_one_stays_readable(TestDatabase database) {
        FactView first = in(database, f -> f.record(content("340 000 foyers", "340000.500", List.of())));
        FactView second = in(
                database,
                f -> f.correct(
                        first.code(), v -> content("244 000 foyers", "244000", List.of()), WHY, Version.of(first)));

        assertThat(first.value()).isEqualTo("340000.5");
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo(WHY);
        List<FactView> versions = in(database, f -> f.versions(first.code()));
        assertThat(versions).extracting(v -> v.statement().fr()).containsExactly("244 000 foyers", "340 000 foyers");
        refused(
                () -> in(
                        database,
                        f -> f.correct(first.code(), v -> content("autre", null, List.of()), WHY, Version.of(first))),
                "version.stale");
    }

    @ParameterizedTest
    @EnumSource
    void facts_that_disagree_stand_beside_each_other(TestDatabase database) {
        FactView booklet = in(database, f -> f.record(content("Juin 2014", null, List.of())));
        FactView press = in(database, f -> f.record(content("29 septembre 2014", null, List.of(booklet.code()))));

        FactView seen = in(database, f -> f.find(booklet.code())).orElseThrow();
        assertThat(press.disagreesWith()).containsExactly(booklet.code());
        assertThat(seen.disagreesWith()).as("both ways").containsExactly(press.code());
        assertThat(seen.statement().fr()).isEqualTo("Juin 2014");
        List<FactView> found = in(database, f -> f.all(new Filter("SEPTEMBRE", topic, true)));
        assertThat(found).containsExactly(press);

        in(database, f -> f.correct(press.code(), v -> content("Juin 2014", null, List.of()), WHY, Version.of(press)));
        assertThat(in(database, f -> f.find(booklet.code())).orElseThrow().disagreesWith())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_disagrees_is_known_and_of_the_same_topic(TestDatabase database) {
        FactView other = in(database, f -> f.record(content("Juin", null, List.of())));
        FactContent elsewhere = with(content("Mai", null, List.of(other.code())), "Autre sujet " + topic);

        refusedAt(() -> in(database, f -> f.record(elsewhere)), "fact.other-topic");
        refusedAt(() -> in(database, f -> f.record(content("Mai", null, List.of("F-999999")))), "unknown.fact");
        refusedAt(
                () -> in(
                        database,
                        f -> f.correct(
                                other.code(),
                                v -> content("Mai", null, List.of(other.code())),
                                WHY,
                                Version.of(other))),
                "fact.with-itself");
    }

    @ParameterizedTest
    @EnumSource
    void a_source_is_reached_safely_and_was_read_and_a_value_has_its_unit(TestDatabase database) {
        refusedAt(() -> in(database, f -> f.record(citing("http://example.org/a", "2017-01-01"))), "fact.link");
        refusedAt(() -> in(database, f -> f.record(citing("https://u:p@example.org/", "2017-01-01"))), "fact.link");
        refusedAt(() -> in(database, f -> f.record(citing("https://example.org/", "2018-01-09"))), "fact.consulted");
        FactContent bare = content("Sans unité", "12", List.of());
        refusedAt(
                () -> in(
                        database,
                        f -> f.record(new FactContent(
                                bare.topic(),
                                bare.statement(),
                                bare.value(),
                                null,
                                bare.holdsOn(),
                                bare.source(),
                                bare.provenance(),
                                List.of()))),
                "fact.value-and-unit");
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_refers_to_a_fact_is_noted_once(TestDatabase database) {
        FactView fact = in(database, f -> f.record(content("Juin", null, List.of())));
        SubjectRef strategy = new SubjectRef("strategy", topic.substring(0, 20));

        for (int i = 0; i < 2; i++) {
            in(database, f -> {
                f.noted(strategy, "Selon [[" + fact.code() + "]] et [[F-999999]]");
                return true;
            });
        }

        List<SubjectRef> uses = database.inTransaction(
                em -> store(em).uses(fact.code()).stream().map(FactUse::subject).toList());
        assertThat(uses).containsExactly(strategy);
    }

    private FactContent content(String statement, @Nullable String value, List<String> disagreesWith) {
        return new FactContent(
                LocalizedText.of(topic, null),
                LocalizedText.of(statement, null),
                value == null ? null : new BigDecimal(value),
                value == null ? null : LocalizedText.of("foyers", "homes"),
                LocalDate.of(2017, 11, 19),
                new Citation(
                        LocalizedText.of("Article", null),
                        "Journal",
                        "https://example.org/",
                        LocalDate.of(2017, 12, 1)),
                Provenance.sourced("https://example.org/"),
                disagreesWith);
    }

    private FactContent citing(String link, String consulted) {
        return changed(c -> new Citation(c.title(), c.publisher(), link, LocalDate.parse(consulted)));
    }

    private FactContent changed(UnaryOperator<Citation> source) {
        FactContent one = content("Juin", null, List.of());
        return new FactContent(
                one.topic(),
                one.statement(),
                one.value(),
                one.unit(),
                one.holdsOn(),
                source.apply(one.source()),
                one.provenance(),
                one.disagreesWith());
    }

    private static FactContent with(FactContent one, String topic) {
        return new FactContent(
                LocalizedText.of(topic, null),
                one.statement(),
                one.value(),
                one.unit(),
                one.holdsOn(),
                one.source(),
                one.provenance(),
                one.disagreesWith());
    }

    private <T> T in(TestDatabase database, Function<Facts, T> work) {
        return database.inTransaction(em -> {
            FactService service = new FactService();
            service.store = store(em);
            service.clock = clock;
            service.journal = JournalKit.journal(em, clock);
            service.mentions = new FactMentions();
            service.mentions.store = service.store;
            return work.apply(service);
        });
    }

    private static FactStore store(EntityManager em) {
        FactStore store = new FactStore();
        store.em = em;
        return store;
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void refusedAt(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields()).extracting(f -> f.code()).containsExactly(code));
    }
}
