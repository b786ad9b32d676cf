package org.gouvernail.sectorplans.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.sectorplans.measure.Standing;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateContent;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusUpdateTest {

    private static final Instant AT = Instant.parse("2018-01-08T14:00:00Z");
    private static final LocalizedText WHY = LocalizedText.of("Motif", "Reason");
    private static final List<String> PEOPLE = List.of("coord.mcc", "approver.mcc", "secretariat");

    /** The commands of the life of an update. */
    private enum Command {
        SAVE,
        SUBMIT,
        ENDORSE,
        ACCEPT,
        SEND_BACK,
        FREEZE
    }

    /** From where each command may be taken. */
    private static final Map<Command, Set<UpdateState>> ALLOWED = new EnumMap<>(Map.of(
            Command.SAVE, Set.of(UpdateState.DRAFT, UpdateState.RETURNED),
            Command.SUBMIT, Set.of(UpdateState.DRAFT, UpdateState.RETURNED),
            Command.ENDORSE, Set.of(UpdateState.SUBMITTED),
            Command.ACCEPT, Set.of(UpdateState.ENDORSED, UpdateState.ACCEPTED),
            Command.SEND_BACK, Set.of(UpdateState.SUBMITTED, UpdateState.ENDORSED, UpdateState.ACCEPTED),
            Command.FREEZE, Set.of(UpdateState.ENDORSED, UpdateState.ACCEPTED)));

    /** To where it leads; a command that is missing leaves the state as it was. */
    private static final Map<Command, UpdateState> LEADS_TO = new EnumMap<>(Map.of(
            Command.SUBMIT, UpdateState.SUBMITTED,
            Command.ENDORSE, UpdateState.ENDORSED,
            Command.ACCEPT, UpdateState.ACCEPTED,
            Command.SEND_BACK, UpdateState.RETURNED,
            Command.FREEZE, UpdateState.FROZEN));

    @Test
    void any_sequence_of_commands_keeps_to_the_states_and_never_endorses_ones_own_text() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        StatusUpdate update = draft(Rating.GREEN);
        int accepted = 0;
        int corrections = 0;
        for (int step = 0; step < 10_000; step++) {
            UpdateState before = update.state();
            Command command = Command.values()[random.nextInt(Command.values().length)];
            String by = PEOPLE.get(random.nextInt(PEOPLE.size()));
            Rating rating = Rating.values()[random.nextInt(Rating.values().length)];
            boolean own = command == Command.ENDORSE && authors(update).contains(by);
            boolean allowed = ALLOWED.getOrDefault(command, Set.of()).contains(before) && !own;
            String code = taken(update, command, by, rating);
            assertThat(code == null)
                    .as("step %d: %s from %s by %s: %s", step, command, before, by, code)
                    .isEqualTo(allowed);
            assertThat(update.state()).isEqualTo(allowed ? LEADS_TO.getOrDefault(command, before) : before);
            holds(update);
            accepted += update.state() == UpdateState.ACCEPTED ? 1 : 0;
            if (update.state() == UpdateState.FROZEN && random.nextInt(3) == 0) {
                update = new StatusUpdate(
                        update.measureId(), update.period(), update.revision() + 1, "secretariat", WHY);
                corrections++;
            }
        }
        assertThat(accepted).isGreaterThan(100);
        assertThat(corrections).isGreaterThan(100);
    }

    /** What is true of an update in any state. */
    private static void holds(StatusUpdate update) {
        UpdateView view = update.view("M1", List.of());
        UpdateState state = update.state();
        assertThat(view.state()).isEqualTo(state);
        boolean word = Set.of(UpdateState.ENDORSED, UpdateState.ACCEPTED, UpdateState.FROZEN)
                .contains(state);
        assertThat(update.isWord()).isEqualTo(word);
        assertThat(view.endorsedBy() != null).isEqualTo(word);
        assertThat(view.endorsedAt() != null).isEqualTo(word);
        if (view.endorsedBy() != null) {
            assertThat(authors(update)).doesNotContain(view.endorsedBy());
        }
        assertThat(view.assessedRating() != null).isEqualTo(view.acceptedBy() != null);
        if (state == UpdateState.ACCEPTED) {
            assertThat(view.acceptedAt()).isNotNull();
        }
        if (state == UpdateState.RETURNED) {
            assertThat(view.returnReason()).isEqualTo(WHY);
        }
        assertThat(view.correctionReason() != null).isEqualTo(update.revision() > 1);
        assertThat(update.standing(null).lastReportedPeriod()).isEqualTo("2017-2018-T3");
        assertThat(update.standing(null).assessed()).isEqualTo(view.assessedRating());
        assertThat(update.standing(null).gapReason())
                .as("a reason once given is kept, whatever it explains")
                .isEqualTo(view.assessedReason());
    }

    private static Set<String> authors(StatusUpdate update) {
        Set<String> authors = new HashSet<>();
        authors.add(String.valueOf(value(update, "draftedBy")));
        authors.add(String.valueOf(value(update, "submittedBy")));
        return authors;
    }

    private static @Nullable String taken(StatusUpdate update, Command command, String by, Rating rating) {
        try {
            switch (command) {
                case SAVE -> update.write(content(rating), by, "MCC");
                case SUBMIT -> update.submit(by, AT);
                case ENDORSE -> update.endorse(by, AT);
                case ACCEPT -> update.accept(rating, null, WHY, by, AT);
                case SEND_BACK -> update.sendBack(WHY, ALLOWED.getOrDefault(command, Set.of()));
                case FREEZE -> {
                    if (!ALLOWED.getOrDefault(command, Set.of()).contains(update.state())) {
                        return "not taken by the compilation";
                    }
                    freeze(update);
                }
            }
            return null;
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    @Test
    void whoever_drafted_or_submitted_does_not_endorse() {
        StatusUpdate update = draft(Rating.GREEN);
        update.submit("approver.mcc", AT);
        for (String author : List.of("coord.mcc", "approver.mcc")) {
            assertThatThrownBy(() -> update.endorse(author, AT))
                    .isInstanceOf(DomainException.class)
                    .satisfies(e ->
                            assertThat(((DomainException) e).category()).isEqualTo(DomainException.Category.FORBIDDEN));
        }
        update.endorse("other.mcc", AT);
        assertThat(update.state()).isEqualTo(UpdateState.ENDORSED);
    }

    @Test
    void another_assessed_rating_than_the_declared_one_says_why() {
        StatusUpdate update = draft(Rating.GREEN);
        update.submit("coord.mcc", AT);
        update.endorse("approver.mcc", AT);
        assertThatThrownBy(() -> update.accept(Rating.AMBER, null, null, "secretariat", AT))
                .isInstanceOf(DomainException.class)
                .satisfies(e -> assertThat(((DomainException) e).fields())
                        .extracting(DomainException.FieldProblem::pointer)
                        .containsExactly("/reason"));
        update.accept(Rating.GREEN, null, null, "secretariat", AT);
        update.accept(Rating.AMBER, null, WHY, "secretariat", AT);
        assertThat(new Words(List.of(update)).standing())
                .isEqualTo(new Standing(Rating.GREEN, Rating.AMBER, WHY, 40, new BigDecimal("12.50"), "2017-2018-T3"));
    }

    @Test
    void a_computed_rating_is_overruled_with_a_reason_even_where_the_declared_one_is_kept() {
        StatusUpdate update = draft(Rating.GREEN);
        update.submit("coord.mcc", AT);
        update.endorse("approver.mcc", AT);
        assertThatThrownBy(() -> update.accept(Rating.GREEN, Rating.RED, null, "secretariat", AT))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(DomainException.FieldProblem::pointer, DomainException.FieldProblem::code)
                                .containsExactly(tuple("/reason", "update.overruled-reason")));
        assertThat(update.state()).isEqualTo(UpdateState.ENDORSED);
        update.accept(Rating.GREEN, Rating.RED, WHY, "secretariat", AT);
        assertThat(update.state()).isEqualTo(UpdateState.ACCEPTED);
    }

    @Test
    void whoever_drafted_or_submitted_does_not_return_either() {
        StatusUpdate update = draft(Rating.GREEN);
        update.submit("approver.mcc", AT);
        for (String author : List.of("coord.mcc", "approver.mcc")) {
            assertThatThrownBy(() -> update.refuseOwn(author))
                    .isInstanceOf(DomainException.class)
                    .hasMessageContaining("update.own-text");
        }
        update.refuseOwn("other.mcc");
    }

    @Test
    void what_was_not_endorsed_in_time_is_written_on_again_and_stays_late() {
        StatusUpdate unheard = draft(Rating.GREEN);
        unheard.submit("coord.mcc", AT);
        unheard.comeLate(WHY);
        unheard.write(content(Rating.AMBER), "coord.mcc", "MCC");
        unheard.submit("coord.mcc", AT);
        assertThat(unheard.late()).isTrue();
        assertThat(unheard.view("M1", List.of()).lateReason()).isEqualTo(WHY);
        assertThatThrownBy(() -> unheard.comeLate(WHY))
                .as("it is with its approver")
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("update.not-draft");
        unheard.endorse("approver.mcc", AT);
        assertThatThrownBy(() -> unheard.comeLate(WHY)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> word("2017-2018-T2", null).comeLate(WHY))
                .as("what was reported in time is corrected, never late")
                .isInstanceOf(DomainException.class);
    }

    @Test
    void the_last_word_is_what_was_endorsed_and_a_silent_amount_leaves_the_earlier_one() {
        StatusUpdate first = word("2017-2018-T1", new BigDecimal("9.00"));
        StatusUpdate silent = word("2017-2018-T2", null);
        StatusUpdate returned = word("2017-2018-T3", new BigDecimal("99.00"));
        returned.sendBack(WHY, Set.of(UpdateState.ENDORSED));
        Words words = Words.among(List.of(returned, silent, first));
        assertThat(words.standing().lastReportedPeriod()).isEqualTo("2017-2018-T2");
        assertThat(words.standing().spentToDate()).isEqualByComparingTo("9.00");
        assertThat(words.before("2017-2018-T2").last()).containsSame(first);
        assertThat(Words.among(List.of(draft(Rating.RED))).standing()).isEqualTo(Standing.NONE);
    }

    private static StatusUpdate word(String period, @Nullable BigDecimal spent) {
        StatusUpdate update = new StatusUpdate(UUID.randomUUID(), period, 1, "coord.mcc", null);
        update.write(new UpdateContent(Rating.GREEN, 40, WHY, spent, List.of(), null, null), "coord.mcc", "MCC");
        update.submit("coord.mcc", AT);
        update.endorse("approver.mcc", AT);
        return update;
    }

    private static StatusUpdate draft(Rating declared) {
        StatusUpdate update = new StatusUpdate(UUID.randomUUID(), "2017-2018-T3", 1, "coord.mcc", null);
        update.write(content(declared), "coord.mcc", "MCC");
        return update;
    }

    private static UpdateContent content(Rating declared) {
        return new UpdateContent(
                declared, 40, LocalizedText.of("Résumé", null), new BigDecimal("12.50"), List.of(), null, null);
    }

    /** The compilation marks its updates by one statement, without loading them. */
    private static void freeze(StatusUpdate update) {
        try {
            field("frozenIn").set(update, UUID.randomUUID());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(StatusUpdate update, String name) {
        try {
            return field(name).get(update);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(String name) {
        try {
            Field field = StatusUpdate.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
