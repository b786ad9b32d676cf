package org.gouvernail.governance.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gouvernail.governance.sitting.Sittings.Choice;
import org.gouvernail.governance.sitting.Sittings.VoteView;

/** The vote (vote) of a seat on an item of a session: cast once by the member, who so corrects a hand counted before. */
@Entity
@Table(name = "member_vote")
class Vote {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "session_code", updatable = false)
    private String session;

    @Column(name = "item_number", updatable = false)
    private String item;

    @Column(name = "member_code", updatable = false)
    private String member;

    @Column(name = "holder_code", updatable = false)
    private String holder;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice", updatable = false)
    private Choice choice;

    @Column(name = "show_of_hands", updatable = false)
    private boolean showOfHands;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Vote() {}

    Vote(String session, String item, VoteView cast) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.item = item;
        this.member = cast.member();
        this.holder = cast.holder();
        this.choice = cast.choice();
        this.showOfHands = cast.showOfHands();
        this.recordedBy = cast.recordedBy();
        this.recordedAt = cast.recordedAt();
    }

    VoteView view() {
        return new VoteView(member, holder, choice, showOfHands, recordedBy, recordedAt);
    }
}
