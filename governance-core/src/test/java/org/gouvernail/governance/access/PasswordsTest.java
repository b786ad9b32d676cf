package org.gouvernail.governance.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void a_password_matches_its_own_hash_only() {
        String hash = Passwords.hash("démonstration");

        assertThat(Passwords.matches("démonstration", hash)).isTrue();
        assertThat(Passwords.matches("demonstration", hash)).isFalse();
        assertThat(Passwords.matches("", hash)).isFalse();
    }

    @Test
    void two_hashes_of_one_password_differ_and_do_not_contain_it() {
        assertThat(Passwords.hash("demo"))
                .isNotEqualTo(Passwords.hash("demo"))
                .doesNotContain("demo")
                .startsWith("600000:");
    }

    @Test
    void a_known_password_is_hashed_with_fewer_rounds_and_matches_all_the_same() {
        String hash = Passwords.hashKnown("demo");

        assertThat(hash).startsWith("1000:").isNotEqualTo(Passwords.hashKnown("demo"));
        assertThat(Passwords.matches("demo", hash)).isTrue();
        assertThat(Passwords.matches("Demo", hash)).isFalse();
    }

    @Test
    void nobody_s_hash_costs_as_much_to_try_as_that_of_a_secret() {
        assertThat(Passwords.OF_NOBODY).startsWith("600000:");
        assertThat(Passwords.matches("", Passwords.OF_NOBODY)).isFalse();
    }

    @Test
    void the_derivation_is_that_of_the_standard() {
        // PBKDF2-HMAC-SHA-256 of "password" with salt "salt", 1 iteration, 32 bytes (published test vector)
        String stored = "1:c2FsdA==:Eg+2z/z4sySD5yzn4ZeyURs33IY2o3/GVKl4VeFLGHs=";
        byte[] expected =
                java.util.HexFormat.of().parseHex("120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b");
        String vector = "1:c2FsdA==:" + java.util.Base64.getEncoder().encodeToString(expected);

        assertThat(Passwords.matches("password", vector)).isTrue();
        assertThat(Passwords.matches("password", stored)).isFalse();
    }
}
