package org.gouvernail.sectorplans.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.gouvernail.governance.kernel.Json;

/** A profile that was given, as it is kept. Replaced whole, never deleted: each import keeps the profile it was read with. */
@Entity
@Table(name = "import_profile")
class ProfileRow {

    @Id
    @Column(name = "name", updatable = false)
    private String name;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "content")
    private String content;

    protected ProfileRow() {}

    ProfileRow(String name) {
        this.name = name;
        this.content = "";
    }

    void replace(ImportProfile profile) {
        content = Json.write(profile);
    }

    String name() {
        return name;
    }

    ImportProfile profile() {
        return Json.read(content, ImportProfile.class);
    }
}
