package org.gouvernail.sectorplans.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The content of a deliverable given as a file, kept once under its SHA-256. Never changed. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

    @Id
    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "content", updatable = false)
    private byte[] content;

    protected EvidenceFile() {}

    EvidenceFile(String sha256, byte[] content) {
        this.sha256 = sha256;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
