package org.gouvernail.sectorplans.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.Json;
import org.gouvernail.sectorplans.imports.Importer.Request;
import org.gouvernail.sectorplans.imports.Imports.Counts;
import org.gouvernail.sectorplans.imports.Imports.ImportView;
import org.gouvernail.sectorplans.imports.Imports.Refused;
import org.gouvernail.sectorplans.imports.Imports.State;
import org.gouvernail.sectorplans.profile.ImportProfile;
import org.gouvernail.sectorplans.table.SentFile;
import org.jspecify.annotations.Nullable;

/** A file that was sent. Previewed when it was read, then landed once, or left; what it held is kept as it came. */
@Entity
@Table(name = "data_import")
class DataImport {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "kind", updatable = false)
    private String kind;

    @Column(name = "profile_name", updatable = false)
    private @Nullable String profileName;

    @Column(name = "profile_content", updatable = false)
    private @Nullable String profileContent;

    @Column(name = "target", updatable = false)
    private String target;

    @Column(name = "release_label", updatable = false)
    private @Nullable String release;

    @Column(name = "seen", updatable = false)
    private @Nullable String seen;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "size_bytes", updatable = false)
    private long size;

    @Column(name = "found")
    private String found;

    @Column(name = "counts")
    private String counts;

    @Column(name = "sent_by", updatable = false)
    private String sentBy;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "committed_by")
    private @Nullable String committedBy;

    @Column(name = "committed_at")
    private @Nullable Instant committedAt;

    protected DataImport() {}

    DataImport(String kind, Request request, SentFile file, String sentBy, Instant sentAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.profileName = request.profileName();
        this.profileContent = request.profile() == null ? null : Json.write(request.profile());
        this.target = request.target();
        this.release = request.release();
        this.seen = request.seen();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.size = file.bytes().length;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
        this.state = State.READING;
        this.found = "";
        this.counts = "";
    }

    /** Says what was found in it. */
    final void preview(String fingerprint, Counts found) {
        this.found = fingerprint;
        this.counts = Json.write(found);
        this.state = found.added() + found.changed() + found.unchanged() == 0 ? State.REFUSED : State.PREVIEW;
    }

    void commit(String by, Instant at) {
        state = State.COMMITTED;
        committedBy = by;
        committedAt = at;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    State state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    /** Fingerprint of what was found. */
    String found() {
        return found;
    }

    String sentBy() {
        return sentBy;
    }

    Request request() {
        return new Request(
                profileName,
                profileContent == null ? null : Json.read(profileContent, ImportProfile.class),
                target,
                release,
                seen);
    }

    ImportView view(List<Refused> refused) {
        return new ImportView(
                id,
                kind,
                profileName,
                target,
                release,
                state,
                fileName,
                sha256,
                size,
                Json.read(counts, Counts.class),
                refused,
                sentBy,
                sentAt,
                committedBy,
                committedAt);
    }
}
