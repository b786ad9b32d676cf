package org.gouvernail.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.kernel.SubjectResolver.Subject;
import org.gouvernail.governance.kernel.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * What people name by its code alone, as they read it on every page: {@code F-12}, {@code PAEN-M06}. The kind is found among
 * those that the field takes; whoever writes it, as in {@code measure~PAEN-M06}, is understood too.
 */
@ApplicationScoped
public class References {

    private static final String WHOLE = "[a-z-]{1,40}~" + Codes.PATTERN;

    @Inject
    Subjects subjects;

    /** What was typed, its codes apart by spaces, commas or semicolons; refuses too many, and what none of these kinds knows. */
    public List<SubjectRef> read(Typed typed, @Nullable String text, List<String> kinds, int most, String pointer) {
        List<String> words = words(text);
        if (words.size() > most) {
            typed.refuse(pointer, "typed.many", String.valueOf(most));
            return List.of();
        }
        return words.stream()
                .flatMap(word -> Stream.ofNullable(named(typed, word, kinds, pointer)))
                .distinct()
                .toList();
    }

    /** The codes of a field, each once. */
    public static List<String> words(@Nullable String text) {
        return Arrays.stream(Typed.trimmed(text).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable SubjectRef named(Typed typed, String word, List<String> kinds, String pointer) {
        return known(word, kinds).map(Subject::ref).orElseGet(() -> typed.refuse(pointer, "typed.unknown-code", word));
    }

    private Optional<Subject> known(String word, List<String> kinds) {
        if (word.matches(WHOLE)) {
            return subjects.resolve(SubjectRef.parse(word));
        }
        return word.matches(Codes.PATTERN)
                ? kinds.stream()
                        .flatMap(kind -> subjects.resolve(new SubjectRef(kind, word)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** References as people write them: by the code alone where it is enough to find the same again. */
    public String written(List<String> references, List<String> kinds) {
        return references.stream()
                .map(reference -> written(SubjectRef.parse(reference), kinds))
                .collect(Collectors.joining(" "));
    }

    private String written(SubjectRef ref, List<String> kinds) {
        boolean enough =
                known(ref.code(), kinds).filter(s -> s.ref().equals(ref)).isPresent();
        return enough ? ref.code() : ref.toString();
    }
}
