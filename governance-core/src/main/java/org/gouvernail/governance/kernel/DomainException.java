package org.gouvernail.governance.kernel;

import java.util.List;

/**
 * A refusal that the caller can act on. It carries a stable code (looked up in the message bundles in both languages),
 * the arguments of that message and, for input, the fields concerned. It knows no HTTP: {@link Category} says what kind
 * of remedy there is.
 */
public final class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the caller can do about a refusal. */
    public enum Category {
        /** The request cannot be read: correct its form. */
        UNREADABLE,
        /** Nobody is signed in: sign in. */
        UNAUTHENTICATED,
        /** Known but not allowed: ask someone whose role covers it. */
        FORBIDDEN,
        /** Unknown, or not visible to the caller. */
        NOT_FOUND,
        /** The state of the subject forbids it now. */
        CONFLICT,
        /** The caller saw an older version: read again. */
        STALE,
        /** Readable but invalid: correct the fields named. */
        INVALID,
        /** The version seen must be stated. */
        VERSION_REQUIRED,
        /** Tried too often: wait, then try again. */
        TOO_OFTEN
    }

    /**
     * A field and what is wrong with it.
     *
     * @param pointer JSON pointer of the field, such as {@code /milestones/0/reason}
     * @param code message code
     * @param arguments arguments of the message
     */
    public record FieldProblem(String pointer, String code, List<String> arguments) {
        public FieldProblem(String pointer, String code, String... arguments) {
            this(pointer, code, List.of(arguments));
        }
    }

    private final Category category;
    private final String code;
    private final transient List<String> arguments;
    private final transient List<FieldProblem> fields;

    private DomainException(Category category, String code, List<String> arguments, List<FieldProblem> fields) {
        super(code + arguments);
        this.category = category;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    public static DomainException notFound(String kind, String code) {
        return new DomainException(Category.NOT_FOUND, "unknown." + kind, List.of(code), List.of());
    }

    public static DomainException conflict(String code, String... arguments) {
        return new DomainException(Category.CONFLICT, code, List.of(arguments), List.of());
    }

    /** The same, told at the field by which the caller may mend it. */
    public static DomainException conflictAt(String pointer, String code, String... arguments) {
        return new DomainException(
                Category.CONFLICT, code, List.of(arguments), List.of(new FieldProblem(pointer, code, arguments)));
    }

    public static DomainException forbidden(String code, String... arguments) {
        return new DomainException(Category.FORBIDDEN, code, List.of(arguments), List.of());
    }

    public static DomainException unauthenticated() {
        return new DomainException(Category.UNAUTHENTICATED, "access.sign-in", List.of(), List.of());
    }

    /** Credentials that were sent are not accepted: {@code code} says which. */
    public static DomainException unauthenticated(String code) {
        return new DomainException(Category.UNAUTHENTICATED, code, List.of(), List.of());
    }

    /** Tried too often: again after so many seconds. */
    public static DomainException tooOften(String code, long seconds) {
        return new DomainException(Category.TOO_OFTEN, code, List.of(Long.toString(seconds)), List.of());
    }

    public static DomainException stale() {
        return new DomainException(Category.STALE, "version.stale", List.of(), List.of());
    }

    public static DomainException versionRequired() {
        return new DomainException(Category.VERSION_REQUIRED, "version.required", List.of(), List.of());
    }

    public static DomainException unreadable(String code, List<FieldProblem> fields) {
        return new DomainException(Category.UNREADABLE, code, List.of(), fields);
    }

    /** An invalid field: {@code code} is the message of that field. */
    public static DomainException invalid(String code, String pointer, String... arguments) {
        return invalid(List.of(new FieldProblem(pointer, code, arguments)));
    }

    public static DomainException invalid(List<FieldProblem> fields) {
        return new DomainException(Category.INVALID, "input.invalid", List.of(), fields);
    }

    public Category category() {
        return category;
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    public List<FieldProblem> fields() {
        return fields == null ? List.of() : fields;
    }
}
