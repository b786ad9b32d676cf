package org.gouvernail.governance.kernel;

/**
 * Points at anything the strategy follows (a plan, a measure, a milestone, a decision) by kind and human code, so that a
 * module may speak of what lives above it without knowing it.
 *
 * @param kind short lower-case name of the kind, such as {@code measure}
 * @param code human code, such as {@code PAEN-M12}; nothing has a longer one than 80 characters
 */
public record SubjectRef(String kind, String code) {

    public SubjectRef {
        if (kind.isBlank() || kind.length() > 40 || code.isBlank() || code.length() > 80) {
            throw DomainException.notFound("subject", code.substring(0, Math.min(80, code.length())));
        }
    }

    @Override
    public String toString() {
        return kind + "~" + code;
    }

    /** The inverse of {@link #toString()}. */
    public static SubjectRef parse(String text) {
        int cut = text.indexOf('~');
        if (cut < 1) {
            throw new IllegalArgumentException("a subject reads kind~code");
        }
        return new SubjectRef(text.substring(0, cut), text.substring(cut + 1));
    }
}
