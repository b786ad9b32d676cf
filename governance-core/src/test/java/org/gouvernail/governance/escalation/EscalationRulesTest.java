package org.gouvernail.governance.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class EscalationRulesTest {

    @Test
    void each_rule_is_told_in_both_languages_and_one_that_is_off_says_so() {
        assertThat(EscalationRules.BROUGHT.told()).hasSize(6).allSatisfy(rule -> {
            assertThat(rule.fr()).endsWith(".").doesNotContain("désactivée");
            assertThat(rule.en()).endsWith(".").doesNotContain("is off");
        });
        EscalationRules none = new EscalationRules(1, false, false, null, null, null, null);
        assertThat(none.told())
                .extracting(LocalizedText::en)
                .hasSize(6)
                .allMatch(rule -> rule.endsWith(": the rule is off."));
        assertThat(EscalationRules.BROUGHT.told().get(5).fr())
                .isEqualTo("Un suivi d’une décision reste ouvert après son échéance.");
    }

    @Test
    void a_number_beyond_its_bounds_is_refused_where_it_stands() {
        EscalationRules wrong = new EscalationRules(0, true, true, 3, 0, 60, 366);
        assertThat(EscalationService.problems(wrong))
                .extracting(FieldProblem::pointer)
                .containsExactly(
                        "/rules/silentQuarters", "/rules/gapLevels", "/rules/followUpDays", "/rules/dependencyOdds");
        assertThat(EscalationService.problems(EscalationRules.BROUGHT)).isEmpty();
    }

    @Test
    void rules_are_the_same_whatever_their_number() {
        assertThat(EscalationRules.BROUGHT.numbered(4).same(EscalationRules.BROUGHT))
                .isTrue();
        assertThat(EscalationRules.BEFORE.same(EscalationRules.BROUGHT)).isFalse();
    }

    @Test
    void a_point_says_which_rules_brought_it() {
        assertThat(EscalationRules.cause(List.of(EscalationRule.RED, EscalationRule.GAP))
                        .en())
                .isEqualTo("Escalation rule: red rating, gap between the declared and the computed rating.");
    }
}
