package org.gouvernail.governance.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names what is said on an item of a session: {@code CMSN-2017-03.P-7}. */
@ApplicationScoped
class BallotSubjects implements SubjectResolver {

    private static final String KIND = "ballot";

    static SubjectRef ref(String session, String number) {
        return new SubjectRef(KIND, session + "." + number);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        int cut = code.lastIndexOf('.');
        if (cut < 0) {
            return Optional.empty();
        }
        String item = code.substring(cut + 1);
        return Optional.of(new Subject(
                new SubjectRef(KIND, code),
                LocalizedText.of("Votes, point " + item, "Votes, item " + item),
                "/comite/decider/" + item));
    }
}
