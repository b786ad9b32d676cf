package org.gouvernail.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.fact.FactReferences;
import org.gouvernail.governance.fact.FactReferences.Piece;
import org.gouvernail.governance.fact.Facts;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** Texts that refer to facts: each reference to one that exists leads to it; any other stays as it was written. */
@Named
@RequestScoped
public class Cited {

    @Inject
    Reader reader;

    @Inject
    Facts facts;

    private final Map<String, String> stated = new HashMap<>();

    /** The parts of a text in the reader's language. */
    public List<Piece> pieces(@Nullable LocalizedText text) {
        String said = reader.text(text);
        List<String> codes = FactReferences.in(said);
        if (codes.isEmpty()) {
            return List.of(new Piece(said, null));
        }
        facts.statements(codes).forEach((code, statement) -> stated.put(code, reader.text(statement)));
        return FactReferences.pieces(said).stream()
                .map(p -> p.fact() == null || stated.containsKey(p.fact()) ? p : new Piece(p.text(), null))
                .toList();
    }

    /** What a fact states, for whoever points at a reference to it. */
    public String statement(String code) {
        return stated.getOrDefault(code, "");
    }
}
