package org.gouvernail.governance.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.SubjectRef;
import org.gouvernail.governance.reorganisation.Reorganisations.Move;
import org.gouvernail.governance.reorganisation.Reorganisations.Part;

/** The rows of what moved, written once with their reorganisation. */
@ApplicationScoped
class MoveStore {

    private static final String MOVES = "select r.code, v.subject_kind, v.subject_code, v.title_fr, v.title_en, v.part,"
            + " v.from_code, v.to_code from reorganisation_move v join reorganisation r on r.id = v.reorganisation_id";

    @PersistenceContext(unitName = "gouvernail")
    EntityManager em;

    void write(UUID reorganisation, List<Move> moves) {
        try (PreparedStatement s = em.unwrap(Connection.class)
                .prepareStatement("insert into reorganisation_move (reorganisation_id, position, subject_kind,"
                        + " subject_code, title_fr, title_en, part, from_code, to_code)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < moves.size(); i++) {
                Move move = moves.get(i);
                s.setObject(1, reorganisation);
                s.setInt(2, i);
                s.setString(3, move.subject().kind());
                s.setString(4, move.subject().code());
                s.setString(5, move.title().fr());
                s.setString(6, move.title().en());
                s.setString(7, move.part().name());
                s.setString(8, move.from());
                s.setString(9, move.to());
                s.addBatch();
            }
            s.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What moved by one reorganisation, in the order it was told. */
    List<Move> of(String reorganisation) {
        return em
                .createNativeQuery(MOVES + " where r.code = ?1 order by v.position")
                .setParameter(1, reorganisation)
                .getResultList()
                .stream()
                .map(row -> move((Object[]) row))
                .toList();
    }

    /** The moves of a subject with the code of their reorganisation, the latest first. */
    List<Moved> of(SubjectRef subject) {
        Stream<?> rows = em
                .createNativeQuery(MOVES
                        + " where v.subject_kind = ?1 and v.subject_code = ?2 order by r.effective_on desc,"
                        + " r.recorded_at desc, v.position")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.code())
                .getResultList()
                .stream();
        return rows.map(row -> new Moved((String) ((Object[]) row)[0], move((Object[]) row)))
                .toList();
    }

    private static Move move(Object[] row) {
        return new Move(
                new SubjectRef((String) row[1], (String) row[2]),
                LocalizedText.of((String) row[3], (String) row[4]),
                Part.valueOf((String) row[5]),
                (String) row[6],
                (String) row[7]);
    }

    /** A move and the code of its reorganisation. */
    record Moved(String reorganisation, Move move) {}
}
