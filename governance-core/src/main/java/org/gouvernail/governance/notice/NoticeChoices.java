package org.gouvernail.governance.notice;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How accounts want the letters of their notices. What they are told in the application does not change. */
public interface NoticeChoices {

    /** The choices of the account at work: at once where it chose nothing. */
    Chosen mine();

    /** Chooses for the account at work; kinds left out stay as they are. */
    Chosen choose(Map<NoticeKind, Rhythm> rhythms, @Nullable String seen);

    /** Which kind a letter's secret would stop; empty when no letter bears it. */
    Optional<NoticeKind> stoppedBy(String token);

    /** Stops the letters of the kind whose secret this is; again changes nothing. Of a digest, what it gathers. */
    Optional<NoticeKind> stop(String token);

    /** The choices of an account, for each kind that is chosen by. */
    record Chosen(Rhythm deadlines, Rhythm updates, Rhythm committee, Rhythm others) {

        /** The rhythm of a kind. */
        public Rhythm of(NoticeKind kind) {
            return switch (kind) {
                case DEADLINES -> deadlines;
                case UPDATES -> updates;
                case COMMITTEE -> committee;
                default -> others;
            };
        }
    }
}
