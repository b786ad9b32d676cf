package org.gouvernail.governance.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;

/** Resolves references to subjects of any module through the resolvers those modules provide. */
@ApplicationScoped
public class Subjects {

    @Inject
    Instance<SubjectResolver> resolvers;

    /** The subject referred to, empty when its kind or its code is unknown. */
    public Optional<Subject> resolve(SubjectRef ref) {
        return resolvers.stream()
                .filter(r -> r.kind().equals(ref.kind()))
                .findFirst()
                .flatMap(r -> r.resolve(ref.code()));
    }

    /** The subject referred to; refuses with {@code subject.unknown} when it does not exist. */
    public Subject require(SubjectRef ref) {
        return resolve(ref).orElseThrow(() -> DomainException.invalid("subject.unknown", "/subject", ref.code()));
    }
}
