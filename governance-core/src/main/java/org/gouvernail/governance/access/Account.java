package org.gouvernail.governance.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An account held by a function, never by a name. Created by an administrator; closed, never deleted. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "username", updatable = false)
    private String username;

    @Column(name = "function_fr")
    private String functionFr;

    @Column(name = "function_en")
    private @Nullable String functionEn;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "password_given")
    private boolean passwordGiven;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "active")
    private boolean active;

    @Column(name = "demonstration", updatable = false)
    private boolean demonstration;

    protected Account() {}

    Account(String username, LocalizedText function, @Nullable String passwordHash, boolean demonstration) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.functionFr = function.fr();
        this.functionEn = function.en();
        this.passwordHash = passwordHash;
        this.active = true;
        this.demonstration = demonstration;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    LocalizedText function() {
        return LocalizedText.of(functionFr, functionEn);
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Whether an administrator chose its password, so that its holder must choose another before anything else. */
    boolean passwordGiven() {
        return passwordGiven;
    }

    /** Takes another password, which its holder chose or an administrator gave. */
    void take(String hash, boolean given) {
        passwordHash = hash;
        passwordGiven = given;
    }

    /** Where its holder is written to by e-mail, null where nobody said. */
    @Nullable String address() {
        return address;
    }

    void writeTo(@Nullable String other) {
        address = other;
    }

    boolean active() {
        return active;
    }

    /** Whether it belongs to the example: its password is no secret, and HTTP Basic is for such accounts alone. */
    boolean demonstration() {
        return demonstration;
    }
}
