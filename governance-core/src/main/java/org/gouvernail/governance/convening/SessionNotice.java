package org.gouvernail.governance.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.governance.kernel.Json;

/** A notice of a session: inserted, then only read; the database refuses to change it. */
@Entity
@Table(name = "session_notice")
class SessionNotice {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "deadline", updatable = false)
    private Instant deadline;

    @Column(name = "text", updatable = false)
    private String text;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "issued_by", updatable = false)
    private String by;

    @Column(name = "issued_at", updatable = false)
    private Instant at;

    protected SessionNotice() {}

    SessionNotice(NoticeText said, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.session = said.session();
        this.number = said.number();
        this.deadline = said.deadline();
        this.text = said.kept();
        this.sha256 = Json.sha256(text);
        this.by = by;
        this.at = at;
    }

    static String code(String session, int number) {
        return session + "-A" + number;
    }

    String code() {
        return code(session, number);
    }

    /** As it was issued; what it announces is compared with the session as planned. */
    Convening.NoticeView view(SessionView planned) {
        NoticeText said = Json.read(text, NoticeText.class);
        return new Convening.NoticeView(
                code(session, number),
                session,
                number,
                said.on(),
                said.startsAt(),
                said.endsAt(),
                said.place(),
                said.attendance(),
                deadline,
                said.members(),
                said.accounts(),
                said.reason(),
                sha256,
                by,
                at,
                !said.announces(planned));
    }
}
