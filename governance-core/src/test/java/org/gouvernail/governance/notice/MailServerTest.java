package org.gouvernail.governance.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.notice.Notices.NoticeView;
import org.gouvernail.governance.notice.Notices.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final NoticeView NOTICE = new Notice(
                    "coord.mcc",
                    "opened:2017-2018-T3:coord.mcc",
                    new SubjectRef("period", "2017-2018-T3"),
                    new Words(
                            LocalizedText.of("La collecte est ouverte", "Collection is open"),
                            LocalizedText.of("Deux mesures à déclarer.", "Two measures to report."),
                            "/coordination"),
                    Instant.parse("2017-12-15T14:00:00Z"),
                    MailState.PENDING)
            .view();

    private final GreenMail mailbox = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        mailbox.setUser("gouvernail", "secret");
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    private MailServer server() {
        return new MailServer(
                URI.create("smtp://gouvernail:secret@127.0.0.1:"
                        + mailbox.getSmtp().getPort()),
                "gouvernail@example.org",
                "https://suivi.example.org");
    }

    @Test
    void a_letter_speaks_french_first_then_english_and_leads_to_the_page() throws Exception {
        server().send(NOTICE, "coord.mcc@example.org", "jeton");
        MimeMessage letter = mailbox.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("La collecte est ouverte / Collection is open");
        assertThat(letter.getHeader("To")).containsExactly("coord.mcc@example.org");
        assertThat(letter.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("Deux mesures à déclarer.\n\nhttps://suivi.example.org/coordination\n\n* * *\n\n"
                        + "Two measures to report.\n\nhttps://suivi.example.org/coordination\n\n* * *\n\n"
                        + "Ne plus recevoir ces lettres / Stop these letters:\n"
                        + "https://suivi.example.org/desabonnement?jeton=jeton");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_letter_says_how_one_click_stops_its_kind() throws Exception {
        server().send(NOTICE, "coord.mcc@example.org", "jeton");
        MimeMessage letter = mailbox.getReceivedMessages()[0];
        assertThat(letter.getHeader("List-Unsubscribe"))
                .containsExactly("<https://suivi.example.org/desabonnement?jeton=jeton>");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void a_title_begins_no_header() throws Exception {
        String hostile = "Titre\r\nBcc: other@example.org\r\n\r\nbody";
        NoticeView notice = new Notice(
                        "coord.mcc",
                        "x:1:coord.mcc",
                        new SubjectRef("period", "2017-2018-T3"),
                        new Words(LocalizedText.of(hostile, hostile), LocalizedText.of("T", "T"), "/coordination"),
                        Instant.parse("2017-12-15T14:00:00Z"),
                        MailState.PENDING)
                .view();
        server().send(notice, "coord.mcc@example.org", "jeton");
        MimeMessage letter = mailbox.getReceivedMessages()[0];
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject()).startsWith("Titre Bcc: other@example.org body / ");
    }

    @Test
    void nothing_secret_is_in_a_letter() throws Exception {
        server().send(NOTICE, "coord.mcc@example.org", "jeton");
        assertThat(mailbox.getReceivedMessages()[0].getContent().toString()).doesNotContain("secret");
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mailbox.getReceivedMessages()[0].writeTo(raw);
        assertThat(raw.toString(StandardCharsets.UTF_8)).doesNotContain("secret", "127.0.0.1:");
    }

    @Test
    void a_letter_sent_again_is_recognised_by_its_message_id() throws Exception {
        server().send(NOTICE, "coord.mcc@example.org", "jeton");
        server().send(NOTICE, "coord.mcc@example.org", "jeton");
        MimeMessage[] both = mailbox.getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID())
                .isEqualTo(both[1].getMessageID())
                .isEqualTo("<" + NOTICE.id() + "@example.org>");
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        MailServer gone = server();
        mailbox.stop();
        assertThatThrownBy(() -> gone.send(NOTICE, "coord.mcc@example.org", "jeton"))
                .isInstanceOf(MessagingException.class);
    }
}
