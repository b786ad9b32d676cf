package org.gouvernail.sectorplans.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouvernail.sectorplans.risk.Entries.TODAY;
import static org.gouvernail.sectorplans.risk.Entries.content;
import static org.gouvernail.sectorplans.risk.Entries.issue;

import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterRulesTest {

    @Test
    void a_risk_of_one_to_five_reviewed_from_today_is_entered() {
        assertThat(RegisterRules.risk(content(1, 5, TODAY), null, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, /likelihood", "6, 3, /likelihood", "3, 0, /effect", "3, 6, /effect"})
    void a_degree_outside_one_to_five_is_refused_at_its_field(int likelihood, int effect, String pointer) {
        assertThat(RegisterRules.risk(content(likelihood, effect, TODAY), null, TODAY))
                .containsExactly(new FieldProblem(pointer, "input.range", "1", "5"));
    }

    @Test
    void a_review_is_not_set_in_the_past() {
        assertThat(RegisterRules.risk(content(3, 3, TODAY.minusDays(1)), null, TODAY))
                .containsExactly(new FieldProblem("/reviewOn", "risk.review-past", "2018-01-08"));
        assertThat(RegisterRules.risk(content(3, 3, TODAY.minusDays(1)), TODAY.plusDays(9), TODAY))
                .hasSize(1);
    }

    @Test
    void a_review_that_was_missed_may_stay_while_other_words_change() {
        assertThat(RegisterRules.risk(content(3, 3, TODAY.minusDays(9)), TODAY.minusDays(9), TODAY))
                .isEmpty();
    }

    @Test
    void an_issue_is_not_of_the_future_and_is_not_due_before_it_began() {
        assertThat(RegisterRules.issue(issue(TODAY, TODAY), TODAY)).isEmpty();
        assertThat(RegisterRules.issue(issue(TODAY.plusDays(1), TODAY.plusDays(2)), TODAY))
                .containsExactly(new FieldProblem("/since", "issue.future", "2018-01-08"));
        assertThat(RegisterRules.issue(issue(TODAY, TODAY.minusDays(1)), TODAY))
                .containsExactly(new FieldProblem("/due", "issue.due-before", "2018-01-08"));
    }

    @Test
    void too_long_words_are_refused_at_their_field() {
        LocalizedText long_ = LocalizedText.of("é".repeat(4001), null);
        IssueContent content = new IssueContent(long_, TODAY, long_, long_, long_, TODAY);
        assertThat(RegisterRules.issue(content, TODAY))
                .extracting(FieldProblem::pointer)
                .containsExactly("/title", "/effect", "/action", "/owner");
        assertThat(RegisterRules.outcome(long_))
                .extracting(FieldProblem::pointer)
                .containsExactly("/outcome");
    }
}
