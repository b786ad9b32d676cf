package org.gouvernail.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Accounts;
import org.gouvernail.governance.access.Accounts.AccountView;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.web.database.Settings;

/** Tells whoever started the product where it answers, once it does, and who can sign in to the demonstration. */
@ApplicationScoped
class Welcome {

    private static final System.Logger LOG = System.getLogger(Welcome.class.getName());
    private static final int ATTEMPTS = 600;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    @Inject
    Accounts accounts;

    /** Waits for the product's own answer, a minute at most, then prints; says nothing when it never comes. */
    void print() {
        URI address = URI.create(Settings.address());
        try {
            if (answers(address.resolve("/health/ready"))) {
                PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                out.println(text(address));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(URI address) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "not listening yet", e);
            }
            Thread.sleep(BETWEEN.toMillis());
        }
        return false;
    }

    private String text(URI address) {
        StringBuilder text = new StringBuilder()
                .append(System.lineSeparator())
                .append("Gouvernail est prêt : ")
                .append(address)
                .append(System.lineSeparator())
                .append("Gouvernail is ready: ")
                .append(address.resolve("/en/"))
                .append(System.lineSeparator());
        if (Settings.demonstration()) {
            text.append("Comptes de démonstration (mot de passe « demo ») / demonstration accounts (password “demo”):")
                    .append(System.lineSeparator());
            List<AccountView> all = CurrentActor.call(Actor.SYSTEM, accounts::all);
            all.forEach(account -> text.append(line(account)).append(System.lineSeparator()));
        }
        return text.toString();
    }

    private static String line(AccountView account) {
        String roles = account.grants().stream()
                .map(g -> g.organisation() == null ? g.role().name() : g.role() + " " + g.organisation())
                .collect(Collectors.joining(", "));
        return String.format(
                "  %-16s %s — %s", account.username(), roles, account.function().fr());
    }
}
