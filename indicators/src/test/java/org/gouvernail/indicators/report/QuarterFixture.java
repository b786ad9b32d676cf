package org.gouvernail.indicators.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gouvernail.governance.escalation.EscalationRules;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.quarter.ComputedMeasure;
import org.gouvernail.sectorplans.quarter.FrozenMeasure;
import org.gouvernail.sectorplans.quarter.MeasureFacts;
import org.gouvernail.sectorplans.quarter.QuarterInputs.MilestoneFacts;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.rating.RatingReason;
import org.jspecify.annotations.Nullable;

/** Measures and milestones of a quarter, by hand or by the hundred. */
public final class QuarterFixture {

    public static final String PERIOD = "2017-2018-T2";

    private QuarterFixture() {}

    /** The seed of this run, from {@code -Dseed=} when given, and printed. */
    public static long seed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        return seed;
    }

    public static Frame frame() {
        return frame(1, null, null);
    }

    public static Frame frame(int revision, @Nullable String previousSha256, @Nullable String earlier) {
        return frame(revision, previousSha256, earlier, List.of());
    }

    static Frame frame(List<Frame.Decided> decided) {
        return frame(1, null, null, decided);
    }

    private static Frame frame(
            int revision, @Nullable String previousSha256, @Nullable String earlier, List<Frame.Decided> decided) {
        return new Frame(
                "SNQ",
                PERIOD,
                revision,
                "1",
                previousSha256,
                earlier,
                null,
                EscalationRules.BROUGHT,
                null,
                decided,
                Map.of("PAEN", text("Plan en économie numérique"), "PNC", text("Plan numérique culturel")),
                Map.of("SNQ-O1", text("Première orientation"), "SNQ-O2", text("Deuxième orientation")),
                Map.of("SNQ-O1.1", "SNQ-O1", "SNQ-O1.2", "SNQ-O1", "SNQ-O2.1", "SNQ-O2", "AUTONOMIE", "SNQ-O2"),
                null,
                Map.of("MESI", text("Ministère de l’Économie"), "MCC", text("Ministère de la Culture")),
                3,
                40);
    }

    public static LocalizedText text(String fr) {
        return LocalizedText.of(fr, "EN " + fr);
    }

    public static Measure measure(String code) {
        return new Measure(code);
    }

    public static MilestoneFacts milestone(
            String code, String reference, String forecast, @Nullable String actual, long slippage) {
        return new MilestoneFacts(
                code,
                code.substring(0, code.lastIndexOf('-')),
                text("Jalon " + code),
                LocalDate.parse(reference),
                LocalDate.parse(reference),
                LocalDate.parse(forecast),
                actual == null ? null : LocalDate.parse(actual),
                null,
                false,
                slippage,
                slippage);
    }

    public static List<MeasureFacts> measures(Random random, String plan, int count) {
        List<MeasureFacts> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Measure m = measure(plan + "-M" + i)
                    .lead(random.nextBoolean() ? "MESI" : "MCC")
                    .weight(String.valueOf(1 + random.nextInt(5)))
                    .rated(rating(random), rating(random), rating(random))
                    .progress(random.nextInt(4) == 0 ? null : random.nextInt(101))
                    .money(
                            random.nextInt(1_000_000) + ".25",
                            random.nextInt(5) == 0 ? null : random.nextInt(9999) + ".5")
                    .milestones(random.nextInt(4), random.nextInt(3), random.nextInt(3))
                    .update(random.nextInt(5) == 0 ? "NOT_REPORTED" : "FROZEN")
                    .objectives("SNQ-O" + (1 + random.nextInt(2)) + ".1", "SNQ-O1.2");
            all.add(
                    random.nextInt(9) == 0
                            ? m.decision("Trancher “M" + i + "” ?").facts()
                            : m.facts());
        }
        return all;
    }

    public static List<MilestoneFacts> milestones(Random random, String plan, int measures) {
        List<MilestoneFacts> all = new ArrayList<>();
        for (int m = 1; m <= measures; m++) {
            for (int j = 1; j <= 3; j++) {
                LocalDate reference = LocalDate.of(2017, 4, 1).plusDays(random.nextInt(400));
                long slippage = random.nextInt(60) - 20;
                boolean reached = random.nextBoolean();
                all.add(milestone(
                        plan + "-M" + m + "-J" + j,
                        reference.toString(),
                        reference.plusDays(slippage).toString(),
                        reached ? reference.plusDays(slippage).toString() : null,
                        slippage));
            }
        }
        return all;
    }

    /** A report of these measures with one milestone missed. */
    public static Reports.ReportView report(List<MeasureFacts> measures) {
        ReportBuilder builder = new ReportBuilder(frame(), Earlier.NOTHING);
        measures.forEach(builder::add);
        builder.add(milestone("PAEN-M1-J1", "2017-08-01", "2017-09-15", null, 45));
        ReportHead head = new ReportHead(
                new UUID(0, 1),
                PERIOD,
                1,
                "0".repeat(64),
                Instant.EPOCH,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                "{}");
        return head.view(builder.build());
    }

    /** What was frozen of a measure. */
    public static FrozenMeasure frozen(MeasureFacts m) {
        return new FrozenMeasure(
                m.code(),
                m.title(),
                m.plan(),
                m.leadOrganisation(),
                m.contributing(),
                m.objectives(),
                m.weight(),
                m.state(),
                m.declared(),
                m.assessed(),
                m.gapReason(),
                m.progress(),
                m.updateState(),
                m.authorised(),
                m.spent(),
                m.decisionNeeded());
    }

    /** What the rules made of a measure. */
    public static ComputedMeasure computed(MeasureFacts m) {
        return new ComputedMeasure(
                m.code(), m.plan(), m.computed(), m.reasons(), m.due(), m.achieved(), m.missed(), m.overdue());
    }

    private static @Nullable Rating rating(Random random) {
        int level = random.nextInt(4);
        return level == 3 ? null : Rating.values()[level];
    }

    /** A measure in the making: reported, accepted, rated GREEN thrice, without money or milestones. */
    public static final class Measure {
        private final String code;
        private LocalizedText title;
        private String lead = "MESI";
        private List<String> objectives = List.of("SNQ-O1.1");
        private BigDecimal weight = BigDecimal.ONE;
        private String state = "UNDER_WAY";
        private @Nullable Rating declared = Rating.GREEN;
        private @Nullable Rating computed = Rating.GREEN;
        private @Nullable Rating assessed = Rating.GREEN;
        private List<RatingReason> reasons = List.of();
        private @Nullable Integer progress = 50;
        private String update = "FROZEN";
        private @Nullable BigDecimal authorised = BigDecimal.ZERO;
        private @Nullable BigDecimal spent = BigDecimal.ZERO;
        private int due;
        private int achieved;
        private int missed;
        private int overdue;
        private List<String> contributing = List.of();
        private @Nullable LocalizedText decision;

        private Measure(String code) {
            this.code = code;
            this.title = text("Mesure " + code);
        }

        public Measure titled(LocalizedText title) {
            this.title = title;
            return this;
        }

        public Measure lead(String organisation) {
            lead = organisation;
            return this;
        }

        public Measure objectives(String... codes) {
            objectives = List.of(codes);
            return this;
        }

        public Measure weight(String weight) {
            this.weight = new BigDecimal(weight);
            return this;
        }

        public Measure state(String state) {
            this.state = state;
            return this;
        }

        public Measure rated(@Nullable Rating declared, @Nullable Rating computed, @Nullable Rating assessed) {
            this.declared = declared;
            this.computed = computed;
            this.assessed = assessed;
            this.reasons = computed == null
                    ? List.of()
                    : List.of(new RatingReason(
                            RatingReason.Dimension.SCHEDULE,
                            computed,
                            text("Échéancier : " + computed),
                            "/mesures/" + code));
            return this;
        }

        public Measure progress(@Nullable Integer progress) {
            this.progress = progress;
            return this;
        }

        public Measure update(String update) {
            this.update = update;
            return this;
        }

        public Measure money(@Nullable String authorised, @Nullable String spent) {
            this.authorised = authorised == null ? null : new BigDecimal(authorised);
            this.spent = spent == null ? null : new BigDecimal(spent);
            return this;
        }

        public Measure milestones(int due, int achieved, int missed) {
            this.due = due;
            this.achieved = achieved;
            this.missed = missed;
            this.overdue = missed;
            return this;
        }

        public Measure overdue(int overdue) {
            this.overdue = overdue;
            return this;
        }

        public Measure contributing(String... organisations) {
            contributing = List.of(organisations);
            return this;
        }

        public Measure decision(String fr) {
            decision = text(fr);
            return this;
        }

        public MeasureFacts facts() {
            return new MeasureFacts(
                    code,
                    title,
                    code.substring(0, code.indexOf('-')),
                    lead,
                    contributing,
                    objectives,
                    weight,
                    state,
                    declared,
                    computed,
                    assessed,
                    reasons,
                    null,
                    progress,
                    update,
                    authorised,
                    spent,
                    due,
                    achieved,
                    missed,
                    overdue,
                    decision);
        }
    }
}
