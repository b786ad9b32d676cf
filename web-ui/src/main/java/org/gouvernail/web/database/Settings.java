package org.gouvernail.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The product's configuration keys; each may come from the environment, secrets also from a file named by {@code _FILE}. */
public final class Settings {

    /** Setting kept in the database that tells how far the demonstration's history was written. */
    public static final String DEMONSTRATION_PROGRESS = "demonstration";
    /** Its value once the history is whole. */
    public static final String DEMONSTRATION_COMPLETE = "complete";

    private Settings() {}

    /** Home of the embedded database, spool and keys. */
    public static Path home() {
        return Path.of(text("gouvernail.home").orElse("./gouvernail-data"))
                .toAbsolutePath()
                .normalize();
    }

    public static String databaseUrl() {
        return secret("gouvernail.db.url")
                .orElseGet(() -> "jdbc:h2:file:" + home().resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    public static String databaseUser() {
        return secret("gouvernail.db.user").orElse(postgresql() ? "" : "sa");
    }

    public static String databasePassword() {
        return secret("gouvernail.db.password").orElse("");
    }

    public static String ownerUser() {
        return secret("gouvernail.db.owner").orElseGet(Settings::databaseUser);
    }

    public static String ownerPassword() {
        return secret("gouvernail.db.owner.password").orElseGet(Settings::databasePassword);
    }

    /** Password of the first administrator, empty where none is to be appointed. */
    public static Optional<String> administratorPassword() {
        return secret("gouvernail.admin.password");
    }

    public static boolean postgresql() {
        return databaseUrl().startsWith("jdbc:postgresql:");
    }

    public static boolean demonstration() {
        return text("gouvernail.demo")
                .or(() -> text("gouvernail.demo.default"))
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    /** Address of this server, as printed when it is ready. */
    public static String address() {
        return "http://" + text("gouvernail.http.address").orElse("127.0.0.1") + ":"
                + text("gouvernail.http.port").orElse("8080") + "/";
    }

    /** Business date on which the demonstration's clock starts. */
    public static LocalDate demonstrationDate() {
        return text("gouvernail.demo.date").map(LocalDate::parse).orElse(LocalDate.of(2018, 1, 8));
    }

    /** A plain setting, empty when it is missing or blank. */
    public static Optional<String> text(String key) {
        Config config = ConfigProvider.getConfig(Settings.class.getClassLoader());
        return config.getOptionalValue(key, String.class).filter(s -> !s.isBlank());
    }

    private static Optional<String> secret(String key) {
        return text(key).or(() -> text(key + ".file").map(Settings::content));
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
