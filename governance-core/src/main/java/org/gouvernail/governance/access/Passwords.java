package org.gouvernail.governance.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.DomainException;

/** Passwords kept as PBKDF2 with HMAC-SHA-256, salted (OWASP's figure of 600,000 iterations for this function). */
final class Passwords {

    private static final int ITERATIONS = 600_000;
    private static final int KNOWN_ITERATIONS = 1_000;
    private static final int SHORTEST_NAME = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** A hash that costs as much to try as any other and that no password has. */
    static final String OF_NOBODY = ITERATIONS + ":" + encode(new byte[16]) + ":" + encode(new byte[32]);

    /**
     * Refuses a password that is too short to be a secret, longer than anyone types, or made of what is no secret: the name
     * of its account, unless that is so short that it may stand in any sentence.
     */
    static void check(String password, String username, String pointer) {
        if (Characters.blank(password)) {
            throw DomainException.invalid("input.required", pointer);
        }
        if (password.length() < Accounts.SHORTEST_PASSWORD || password.length() > Accounts.LONGEST_PASSWORD) {
            throw DomainException.invalid(
                    "access.password-length",
                    pointer,
                    String.valueOf(Accounts.SHORTEST_PASSWORD),
                    String.valueOf(Accounts.LONGEST_PASSWORD));
        }
        if (username.length() >= SHORTEST_NAME
                && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw DomainException.invalid("access.password-name", pointer);
        }
    }

    static String hash(String password) {
        return hash(password, ITERATIONS);
    }

    /** The hash of a password that is no secret: trying it need not be slow. */
    static String hashKnown(String password) {
        return hash(password, KNOWN_ITERATIONS);
    }

    private static String hash(String password, int iterations) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return iterations + ":" + encode(salt) + ":" + encode(derive(password, salt, iterations));
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split(":", 3);
        byte[] expected = Base64.getDecoder().decode(parts[2]);
        byte[] actual = derive(password, Base64.getDecoder().decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(expected, actual);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
