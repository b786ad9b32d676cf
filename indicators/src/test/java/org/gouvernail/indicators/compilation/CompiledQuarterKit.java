package org.gouvernail.indicators.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.indicators.compilation.Compilations.CompilationView;
import org.gouvernail.indicators.report.QuarterFixture;
import org.gouvernail.indicators.report.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;

/** What the tests of a compiled quarter share: a desk on either database, and those who ask, approve and publish. */
abstract class CompiledQuarterKit {

    static final String PERIOD = QuarterFixture.PERIOD;
    static final Actor MEMBER = actor("committee", Role.COMMITTEE);
    static final Actor SECRETARIAT = actor("secretariat", Role.SECRETARIAT);

    private final List<Desk> opened = new ArrayList<>();

    static Stream<Named<Function<Neighbours, Desk>>> databases() {
        return Stream.of(Named.of("H2", Desk::h2), Named.of("PostgreSQL", Desk::postgresql));
    }

    static Actor actor(String account, Role role) {
        return new Actor(account, LocalizedText.of(account, null), List.of(new Actor.Grant(role, null, null)));
    }

    Desk open(Function<Neighbours, Desk> database, long seed) {
        Desk desk = database.apply(new Neighbours(seed));
        opened.add(desk);
        return desk;
    }

    @AfterEach
    void close() {
        opened.forEach(Desk::close);
    }

    static CompilationView request(Desk desk) {
        return desk.in(() -> desk.requests.request(PERIOD, "secretariat"));
    }

    static Reports.ReportView report(Desk desk) {
        return CurrentActor.call(
                Actor.SYSTEM,
                () -> desk.in(() -> desk.reports.find(PERIOD, null)).orElseThrow());
    }

    static final Actor OTHER_MEMBER = actor("chair", Role.COMMITTEE);

    /** Both members approve it. */
    static Reports.ReportView approve(Desk desk) {
        approve(desk, OTHER_MEMBER);
        return approve(desk, MEMBER);
    }

    static Reports.ReportView approve(Desk desk, Actor member) {
        String sha256 = report(desk).sha256();
        return CurrentActor.call(member, () -> desk.in(() -> desk.reports.approve(PERIOD, sha256)));
    }

    static Reports.ReportView publish(Desk desk) {
        return CurrentActor.call(SECRETARIAT, () -> desk.in(() -> desk.reports.publish(PERIOD)));
    }

    static Set<Integer> seenBy(Desk desk, Actor actor) {
        Set<Integer> seen = new HashSet<>();
        CurrentActor.call(actor, () -> desk.in(() -> desk.reports.all(null)))
                .forEach(summary -> seen.add(summary.revision()));
        return seen;
    }

    static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
