package org.gouvernail.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.web.problem.ProblemTexts;
import org.gouvernail.web.shell.Reader;

/** Why the last files were refused, until their senders have read it: at most 200, in memory, each for its sender alone. */
@ApplicationScoped
public class ImportRefusals {

    private static final int MOST = 200;

    /** Pasted cells that are kept to be corrected, in characters: longer ones are still in the spreadsheet. */
    private static final int MOST_CELLS = 20_000;

    @Inject
    Reader reader;

    private final Map<String, Refused> kept = new LinkedHashMap<>();

    /** Keeps why a file was refused, under a key for its sender. */
    synchronized String keep(List<FieldProblem> problems, Typing typing) {
        String key = UUID.randomUUID().toString();
        kept.put(
                key,
                new Refused(
                        CurrentActor.get().account(),
                        List.copyOf(problems),
                        typing.profile(),
                        typing.target(),
                        typing.measure(),
                        typing.cells().length() > MOST_CELLS ? "" : typing.cells(),
                        typing.pasting()));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return key;
    }

    /** What was kept under a key, for its sender. */
    synchronized Optional<Refused> find(String key) {
        return Optional.ofNullable(kept.get(key))
                .filter(r -> r.account().equals(CurrentActor.get().account()));
    }

    /** What is wrong, in the reader's words. */
    List<String> words(Refused refused) {
        return words(refused, p -> true);
    }

    /** The same, of some places alone, by their pointers. */
    List<String> words(Refused refused, Predicate<String> places) {
        return refused.problems().stream()
                .filter(p -> places.test(p.pointer()))
                .map(p -> ProblemTexts.text(p.code(), p.arguments(), reader.getLocale()))
                .toList();
    }

    /**
     * What was chosen and pasted beside a file.
     *
     * @param target code of a plan, or of a quarter
     * @param measure code of the measure that a project file goes into instead of a plan, empty for none
     * @param pasting whether the form takes cells alone
     */
    record Typing(String kind, String profile, String target, String measure, String cells, boolean pasting) {

        static final Typing NOTHING = new Typing("", "", "", "", "", false);
    }

    /** A file that was refused, and what was chosen beside it. */
    record Refused(
            String account,
            List<FieldProblem> problems,
            String profile,
            String target,
            String measure,
            String cells,
            boolean pasting) {}
}
