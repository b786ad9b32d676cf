package org.gouvernail.governance.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What accounts are told. A notice states nothing of the plans, it points to what does: the journal keeps its cause, not
 * the notice, and whether somebody read it concerns nobody else.
 */
public interface Notices {

    /** Attempts to send a letter before it is given up: the last is about two hours after the first. Ours. */
    int MOST_ATTEMPTS = 8;

    /** Most notices that are shown of an account or a subject. */
    int MOST_SHOWN = 500;

    /**
     * Tells an account something, as part of the current transaction, which must exist; what it was told of once for the
     * same cause it is not told again.
     *
     * @param account whom
     * @param cause what for, unique with the account: at most 110 characters
     * @return whether it is told now
     */
    boolean tell(String account, String cause, SubjectRef subject, Words words);

    /** The notices of the account at work, latest first, at most {@link #MOST_SHOWN}. */
    List<NoticeView> mine();

    /** How many of them were not read. */
    long unread();

    /** Marks one's own notice as read; again changes nothing. Another's is {@code unknown.notice}. */
    NoticeView read(UUID id);

    /** Marks all of one's own as read. */
    void readAll();

    /** Everyone's notices on a subject, latest first, at most {@link #MOST_SHOWN} (secretariat, auditor). */
    List<NoticeView> on(SubjectRef subject);

    /**
     * What a notice says. It goes out by ordinary mail: nothing in it that only signed-in readers may know.
     *
     * @param title one line, at most 300 characters in each language, both given
     * @param text at most 4,000 characters in each language, both given
     * @param path page where it is dealt with, such as {@code /coordination}
     */
    record Words(LocalizedText title, LocalizedText text, String path) {}

    /**
     * A notice.
     *
     * @param readAt when its holder marked it read, null before
     * @param attempts how often its letter was tried
     * @param sentAt when the mail server took its letter, null before
     */
    record NoticeView(
            UUID id,
            String account,
            LocalizedText title,
            LocalizedText text,
            String path,
            Instant toldAt,
            @Nullable Instant readAt,
            MailState mail,
            int attempts,
            @Nullable Instant sentAt) {}
}
