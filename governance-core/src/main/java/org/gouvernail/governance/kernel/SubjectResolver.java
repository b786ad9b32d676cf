package org.gouvernail.governance.kernel;

import java.util.Optional;

/**
 * Tells what a {@link SubjectRef} of one kind is called and where it is shown. Each module provides one bean per kind it
 * owns; {@link Subjects} asks them all.
 */
public interface SubjectResolver {

    /** The kind this resolver answers for, such as {@code measure}. */
    String kind();

    /** The subject's title and its page, empty when no such subject exists. */
    Optional<Subject> resolve(String code);

    /**
     * A subject as others show it.
     *
     * @param ref what was asked
     * @param title its title
     * @param page path of its page in the product, such as {@code /mesures/PAEN-M12}
     */
    record Subject(SubjectRef ref, LocalizedText title, String page) {}
}
