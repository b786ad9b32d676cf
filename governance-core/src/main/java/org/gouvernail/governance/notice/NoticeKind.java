package org.gouvernail.governance.notice;

import java.util.Set;

/** What notices are about, as letters are chosen by. */
public enum NoticeKind {
    /** Openings of collection, reminders and due dates. */
    DEADLINES("opened", "reminder", "due", "overdue"),
    /** What became of an update: submitted, endorsed, returned. */
    UPDATES("submitted", "returned"),
    /** What the committee and the bodies that advise it ask: sessions called, opinions requested. */
    COMMITTEE("convening", "advice"),
    /** Everything else. */
    OTHERS,
    /** The digest (résumé), whatever it gathers: not chosen, only stopped. */
    DIGEST("digest");

    private final Set<String> causes;

    NoticeKind(String... causes) {
        this.causes = Set.of(causes);
    }

    /** The kind of a notice, by the word that its cause begins with, up to a colon or to the code of a subject. */
    static NoticeKind of(String cause) {
        String word = cause.split("[:~]", 2)[0];
        for (NoticeKind kind : values()) {
            if (kind.causes.contains(word)) {
                return kind;
            }
        }
        return OTHERS;
    }
}
