package org.gouvernail.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.web.shell.Sources.Source;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void several_sources_in_one_text_are_told_one_by_one() {
        Provenance provenance = Provenance.sourced("Objectif numérique, mai 2016 | https://www.example.org/a/");
        assertThat(new Sources().of(provenance))
                .extracting(Source::link, Source::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "Objectif numérique, mai 2016"),
                        org.assertj.core.groups.Tuple.tuple(true, "example.org/a"));
    }

    @Test
    void only_web_addresses_become_links() {
        assertThat(new Source("javascript:alert(1)").link()).isFalse();
        assertThat(new Source("https://example.org/" + "x".repeat(200)).label()).hasSize(71);
    }
}
