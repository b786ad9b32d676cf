package org.gouvernail.governance.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouvernail.governance.TestDatabase;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.governance.notice.Notices.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters that leave at once or in a digest, none lost while the mail server is away, and their end by one click. */
@Timeout(120)
class DigestTest {

    private static final Accounts ACCOUNTS = (Accounts) Proxy.newProxyInstance(
            Accounts.class.getClassLoader(),
            new Class<?>[] {Accounts.class},
            (proxy, method, arguments) -> Optional.of(arguments[0] + "@example.org"));

    private final BusinessClock clock = new BusinessClock();
    private String account = "";

    @BeforeEach
    void someone() {
        account = "coord." + UUID.randomUUID();
        clock.hold(Instant.parse("2027-03-16T18:00:00Z"));
    }

    private ChoiceService choices(EntityManager em) {
        ChoiceService choices = new ChoiceService();
        choices.em = em;
        return choices;
    }

    private Digests digests(EntityManager em) {
        Digests digests = new Digests();
        digests.em = em;
        digests.choices = choices(em);
        digests.clock = clock;
        return digests;
    }

    private Outbox outbox(EntityManager em) {
        Outbox outbox = new Outbox();
        outbox.em = em;
        outbox.accounts = ACCOUNTS;
        outbox.choices = choices(em);
        outbox.clock = clock;
        return outbox;
    }

    private UUID tell(TestDatabase database, String cause, MailState mail) {
        return database.inTransaction(em -> {
            Notice notice = new Notice(
                    account,
                    cause + ":" + account,
                    new SubjectRef("period", "2026-2027-T4"),
                    new Words(
                            LocalizedText.of("Avis " + cause, "Notice " + cause),
                            LocalizedText.of("Texte", "Text"),
                            "/coordination"),
                    clock.instant(),
                    mail);
            em.persist(notice);
            return notice.id();
        });
    }

    private void choose(TestDatabase database, NoticeKind kind, Rhythm rhythm) {
        Actor actor = new Actor(account, LocalizedText.of("F", "F"), List.of());
        CurrentActor.run(
                actor,
                () -> database.inTransaction(em -> {
                    ChoiceService service = choices(em);
                    Map<NoticeKind, Rhythm> one = new EnumMap<>(NoticeKind.class);
                    one.put(kind, rhythm);
                    return service.choose(one, Version.of(service.mine()));
                }));
    }

    private NoticeChoices.Chosen chosen(TestDatabase database) {
        return database.inTransaction(em -> choices(em).of(account));
    }

    private Optional<NoticeKind> stop(TestDatabase database, String token) {
        return database.inTransaction(em -> choices(em).stop(token));
    }

    private void gather(TestDatabase database) {
        database.inTransaction(em -> {
            digests(em).gather(account, "https://suivi.example.org");
            return null;
        });
    }

    private List<Notice> digestsOf(TestDatabase database) {
        return database.inTransaction(em -> em.createQuery(
                        "select n from Notice n where n.account = :account and n.subjectKind = 'digest' order by n.toldAt",
                        Notice.class)
                .setParameter("account", account)
                .getResultList());
    }

    private MailState mail(TestDatabase database, UUID id) {
        return database.inTransaction(em -> em.find(Notice.class, id).view().mail());
    }

    private void forward(Duration by) {
        clock.hold(clock.instant().plus(by));
    }

    @ParameterizedTest
    @EnumSource
    void a_digest_gathers_once_a_day_what_was_not_read(TestDatabase database) {
        choose(database, NoticeKind.DEADLINES, Rhythm.DAILY);
        UUID unread = tell(database, "due:1", MailState.WAITING);
        UUID read = tell(database, "due:2", MailState.WAITING);
        database.inTransaction(em -> {
            em.find(Notice.class, read).read(clock.instant());
            return null;
        });
        gather(database);
        assertThat(digestsOf(database)).as("its morning has not come").isEmpty();

        forward(Duration.ofHours(18));
        gather(database);
        gather(database);
        assertThat(digestsOf(database)).hasSize(1);
        assertThat(digestsOf(database).get(0).view().title().fr()).isEqualTo("Un avis à lire");
        assertThat(digestsOf(database).get(0).view().text().en())
                .contains("Notice due:1")
                .doesNotContain("due:2");
        assertThat(mail(database, unread)).isEqualTo(MailState.GATHERED);
        assertThat(mail(database, read)).isEqualTo(MailState.NONE);

        tell(database, "due:3", MailState.WAITING);
        gather(database);
        assertThat(digestsOf(database)).as("one a day").hasSize(1);
        forward(Duration.ofHours(24));
        gather(database);
        assertThat(digestsOf(database)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_stop_before_the_commit_leaves_all_to_be_gathered_again(TestDatabase database) {
        choose(database, NoticeKind.DEADLINES, Rhythm.DAILY);
        UUID notice = tell(database, "due:1", MailState.WAITING);
        forward(Duration.ofHours(18));
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    digests(em).gather(account, "https://suivi.example.org");
                    throw new IllegalStateException("killed");
                }))
                .hasStackTraceContaining("killed");
        assertThat(digestsOf(database)).isEmpty();
        assertThat(mail(database, notice)).isEqualTo(MailState.WAITING);
        gather(database);
        assertThat(digestsOf(database)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void one_click_stops_its_kind_and_nothing_else(TestDatabase database) {
        choose(database, NoticeKind.UPDATES, Rhythm.DAILY);
        String deadlines = database.inTransaction(em -> choices(em).token(account, NoticeKind.DEADLINES));
        String digest = database.inTransaction(em -> choices(em).token(account, NoticeKind.DIGEST));
        assertThat(deadlines).hasSize(43).isNotEqualTo(digest);
        assertThat(stop(database, "A".repeat(43))).isEmpty();

        stop(database, deadlines);
        stop(database, deadlines);
        assertThat(chosen(database))
                .isEqualTo(new NoticeChoices.Chosen(Rhythm.NONE, Rhythm.DAILY, Rhythm.AT_ONCE, Rhythm.AT_ONCE));
        stop(database, digest);
        assertThat(chosen(database))
                .isEqualTo(new NoticeChoices.Chosen(Rhythm.NONE, Rhythm.NONE, Rhythm.AT_ONCE, Rhythm.AT_ONCE));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_while_the_mail_server_is_away_and_each_letter_arrives_once(TestDatabase database)
            throws Exception {
        GreenMail first = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        first.start();
        int port = first.getSmtp().getPort();
        first.stop();
        MailServer server =
                new MailServer(URI.create("smtp://127.0.0.1:" + port), "g@example.org", "https://suivi.example.org");
        List<UUID> letters = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            letters.add(tell(database, "due:" + i, MailState.PENDING));
        }
        for (UUID letter : letters) {
            attempt(database, letter, server);
            assertThat(mail(database, letter)).isEqualTo(MailState.PENDING);
        }
        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            forward(Duration.ofMinutes(2));
            for (UUID letter : letters) {
                attempt(database, letter, server);
                attempt(database, letter, server);
            }
            assertThat(back.getReceivedMessages())
                    .extracting(MimeMessage::getMessageID)
                    .containsExactlyInAnyOrderElementsOf(letters.stream()
                            .map(id -> "<" + id + "@example.org>")
                            .toList());
        } finally {
            back.stop();
        }
    }

    private void attempt(TestDatabase database, UUID letter, MailServer server) {
        database.inTransaction(em -> {
            outbox(em).attempt(letter, server);
            return null;
        });
    }

    @Test
    void mornings_are_those_of_quebec_through_both_clock_changes() {
        assertThat(Rhythm.DAILY.lastMorning(Instant.parse("2027-03-14T10:59:59Z")))
                .isEqualTo(Instant.parse("2027-03-13T12:00:00Z"));
        assertThat(Rhythm.DAILY.lastMorning(Instant.parse("2027-03-14T11:00:00Z")))
                .isEqualTo(Instant.parse("2027-03-14T11:00:00Z"));
        assertThat(Rhythm.DAILY.lastMorning(Instant.parse("2027-11-07T12:00:00Z")))
                .isEqualTo(Instant.parse("2027-11-07T12:00:00Z"));
        assertThat(Rhythm.WEEKLY.lastMorning(Instant.parse("2027-03-15T10:00:00Z")))
                .isEqualTo(Instant.parse("2027-03-08T12:00:00Z"));
        assertThat(Rhythm.WEEKLY.lastMorning(Instant.parse("2027-03-17T10:00:00Z")))
                .isEqualTo(Instant.parse("2027-03-15T11:00:00Z"));
    }
}
