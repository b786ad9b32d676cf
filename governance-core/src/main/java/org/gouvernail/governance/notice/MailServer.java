package org.gouvernail.governance.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gouvernail.governance.kernel.ProductAddress;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that letters go through, as {@code GOUVERNAIL_SMTP_URL} names it:
 * {@code smtp://user:password@host:port}, or {@code smtps:} for TLS from the first byte. A password crosses no network in
 * the clear.
 *
 * @param url its address
 * @param from who the letters are from
 * @param product address at which readers reach the product, for the links, without a slash at its end
 */
record MailServer(URI url, String from, String product) {

    private static final String PATIENCE_MS = "10000";

    /** The server of the configuration, empty where there is none: everything then stays in the application. */
    static Optional<MailServer> configured() {
        return text("gouvernail.smtp.url")
                .or(() -> text("gouvernail.smtp.url.file").map(MailServer::content))
                .map(url -> new MailServer(
                        URI.create(url),
                        text("gouvernail.smtp.from").orElse("gouvernail@localhost"),
                        ProductAddress.configured()));
    }

    private static Optional<String> text(String key) {
        Config config = ConfigProvider.getConfig(MailServer.class.getClassLoader());
        return config.getOptionalValue(key, String.class).filter(s -> !s.isBlank());
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands a letter to the server, which has it once this returns: the same again bears the same Message-ID.
     *
     * @param token the secret that stops letters of its kind
     */
    void send(Notices.NoticeView notice, String to, String token) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage letter = letter(session, notice, to, token);
        try (Transport transport = session.getTransport(url.getScheme())) {
            String[] who = user();
            transport.connect(url.getHost(), url.getPort(), who == null ? null : who[0], who == null ? null : who[1]);
            transport.sendMessage(letter, letter.getAllRecipients());
        }
    }

    private MimeMessage letter(Session session, Notices.NoticeView notice, String to, String token)
            throws MessagingException {
        String domain = from.substring(from.lastIndexOf('@') + 1);
        MimeMessage letter = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + notice.id() + "@" + domain + ">");
            }
        };
        letter.setFrom(new InternetAddress(from, true));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        letter.setSubject(oneLine(notice.title().fr() + " / " + notice.title().en()), "UTF-8");
        String stop = product + "/desabonnement?jeton=" + token;
        letter.setText(body(notice, stop), "UTF-8");
        letter.setHeader("List-Unsubscribe", "<" + stop + ">");
        letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        letter.setHeader("Content-Language", "fr, en");
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(notice.toldAt().atOffset(ZoneOffset.UTC)));
        letter.saveChanges();
        return letter;
    }

    /** No header may be begun by what a title says. */
    private static String oneLine(String title) {
        return title.replaceAll("\\p{Cntrl}+", " ");
    }

    private String body(Notices.NoticeView notice, String stop) {
        String link = product + notice.path();
        return notice.text().fr() + "\n\n" + link + "\n\n* * *\n\n"
                + notice.text().en() + "\n\n" + link + "\n\n* * *\n\n"
                + "Ne plus recevoir ces lettres / Stop these letters:\n" + stop + "\n";
    }

    private String @Nullable [] user() {
        String info = url.getUserInfo();
        return info == null ? null : (info.contains(":") ? info : info + ":").split(":", 2);
    }

    private Properties properties() {
        String prefix = "mail." + url.getScheme() + ".";
        Properties all = new Properties();
        all.setProperty(prefix + "connectiontimeout", PATIENCE_MS);
        all.setProperty(prefix + "timeout", PATIENCE_MS);
        all.setProperty(prefix + "writetimeout", PATIENCE_MS);
        all.setProperty(prefix + "auth", String.valueOf(url.getUserInfo() != null));
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        all.setProperty(prefix + "starttls.enable", "true");
        all.setProperty(prefix + "starttls.required", String.valueOf(url.getUserInfo() != null && !loopback()));
        return all;
    }

    private boolean loopback() {
        try {
            return InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
