package org.gouvernail.governance.notice;

import java.util.Set;

/** What notices are about, as letters are chosen by. */
public enum NoticeKind {
    /** Openings of collection, reminders and due dates. */
    DEADLINES("opened", "reminder", "due", "overdue"),
    /** What became of an update: submitted, endorsed, returned. */
    UPDATES("submitted", "returned"),
    /** Everything else. */
    OTHERS,
    /** The digest (résumé), whatever it gathers: not chosen, only stopped. */
    DIGEST("digest");

    private final Set<String> causes;

    NoticeKind(String... causes) {
        this.causes = Set.of(causes);
    }

    /** The kind of a notice, by the word that its cause begins with. */
    static NoticeKind of(String cause) {
        String word = cause.substring(0, Math.max(0, cause.indexOf(':')));
        for (NoticeKind kind : values()) {
            if (kind.causes.contains(word)) {
                return kind;
            }
        }
        return OTHERS;
    }
}
