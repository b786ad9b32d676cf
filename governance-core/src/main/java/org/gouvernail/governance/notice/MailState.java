package org.gouvernail.governance.notice;

/** Where the letter of a notice stands. */
public enum MailState {
    /** No letter: the account had no address, or the product no mail server, when the notice was written. */
    NONE,
    /** To be sent, for the first time or again. */
    PENDING,
    /** Waits for the digest. */
    WAITING,
    /** In a digest, whose letter goes its own way. */
    GATHERED,
    /** Taken by the mail server. */
    SENT,
    /** Given up after {@link Notices#MOST_ATTEMPTS} attempts. */
    FAILED
}
