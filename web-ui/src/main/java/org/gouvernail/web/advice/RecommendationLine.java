package org.gouvernail.web.advice;

import java.util.ArrayList;
import java.util.List;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.governance.advice.AdviceBook.Recommendation;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What is typed of one recommendation: its words, its reasons and who did not share it. */
public class RecommendationLine {

    private final TypedText text;
    private final TypedText reasons;
    private final List<TypedText> minority = new ArrayList<>();

    /** As it was saved, with room for one more minority position; empty for null. */
    RecommendationLine(@Nullable Recommendation saved) {
        text = new TypedText(saved == null ? null : saved.text());
        reasons = new TypedText(saved == null ? null : saved.reasons());
        if (saved != null) {
            saved.minority().forEach(m -> minority.add(new TypedText(m)));
        }
        if (minority.size() < AdviceBook.MINORITY) {
            minority.add(new TypedText());
        }
    }

    /** The recommendation, null when nothing was typed or it cannot be read. */
    @Nullable Recommendation read(Typed typed, String pointer) {
        boolean said = minority.stream().anyMatch(TypedText::isTyped);
        if (!text.isTyped() && !reasons.isTyped() && !said) {
            return null;
        }
        LocalizedText words = text.readGiven(typed, pointer + "/text");
        LocalizedText why = reasons.readGiven(typed, pointer + "/reasons");
        List<LocalizedText> others = new ArrayList<>();
        for (int i = 0; i < minority.size(); i++) {
            LocalizedText other = minority.get(i).read(typed, pointer + "/minority/" + i);
            if (other != null) {
                others.add(other);
            }
        }
        return words == null || why == null ? null : new Recommendation(words, why, others);
    }

    public TypedText getText() {
        return text;
    }

    public TypedText getReasons() {
        return reasons;
    }

    public List<TypedText> getMinority() {
        return minority;
    }
}
