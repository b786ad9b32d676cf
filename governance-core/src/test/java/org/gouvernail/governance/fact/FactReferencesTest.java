package org.gouvernail.governance.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouvernail.governance.fact.FactReferences.Piece;
import org.junit.jupiter.api.Test;

class FactReferencesTest {

    @Test
    void a_text_names_each_fact_it_refers_to_once() {
        assertThat(FactReferences.in("Voir [[F-12]], [[F-3]] et [[F-12]].")).containsExactly("F-12", "F-3");
        assertThat(FactReferences.in("[[F-0]] [[F-x]] [F-1] [[f-1]] [[F-12345678901]]"))
                .isEmpty();
    }

    @Test
    void its_parts_give_it_back_to_the_letter() {
        String text = "[[F-1]] <b>selon</b> [[F-2]] [[non]]";

        assertThat(FactReferences.pieces(text))
                .containsExactly(
                        new Piece("[[F-1]]", "F-1"),
                        new Piece(" <b>selon</b> ", null),
                        new Piece("[[F-2]]", "F-2"),
                        new Piece(" [[non]]", null));
    }
}
