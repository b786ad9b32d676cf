package org.gouvernail.governance.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver;

/** Names the notices of sessions to whoever refers to them. */
@ApplicationScoped
class NoticeSubjects implements SubjectResolver {

    static final String KIND = "convening";

    @Inject
    NoticeStore store;

    static SubjectRef ref(String session, int number) {
        return new SubjectRef(KIND, SessionNotice.code(session, number));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> resolve(String code) {
        String session = code.replaceFirst("-A\\d{1,4}$", "");
        return store.of(session).stream()
                .filter(notice -> notice.code().equals(code))
                .findFirst()
                .map(notice -> new Subject(
                        new SubjectRef(KIND, code),
                        LocalizedText.of("Avis de convocation, séance " + session, "Notice of session " + session),
                        "/comite/seances/" + session));
    }
}
