package org.gouvernail.governance.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.gouvernail.governance.sitting.Sittings.Mark;
import org.gouvernail.governance.sitting.Sittings.Presence;
import org.jspecify.annotations.Nullable;

/** Whether one member is there (présence). */
@Entity
@Table(name = "roll_mark")
class RollMark {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Column(name = "member_code", updatable = false)
    private String member;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence")
    private Presence presence;

    @Column(name = "substitute_code")
    private @Nullable String substitute;

    protected RollMark() {}

    RollMark(String session, Mark mark) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.member = mark.member();
        call(mark);
    }

    final void call(Mark mark) {
        presence = mark.presence();
        substitute = mark.by();
    }

    String member() {
        return member;
    }

    Mark mark() {
        return new Mark(member, presence, substitute);
    }
}
