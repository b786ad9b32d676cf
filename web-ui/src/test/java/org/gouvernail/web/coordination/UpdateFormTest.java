package org.gouvernail.web.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Provenance;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.measure.MeasureState;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.milestone.Milestones.MilestoneView;
import org.gouvernail.sectorplans.rating.Rating;
import org.gouvernail.sectorplans.status.Foresight;
import org.gouvernail.sectorplans.status.StatusUpdates.Line;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.sectorplans.status.UpdateFixture;
import org.gouvernail.web.coordination.Conflict.Difference;
import org.gouvernail.web.shell.Formats;
import org.junit.jupiter.api.Test;

class UpdateFormTest {

    private static final Formats FRENCH = new Formats(Locale.FRENCH);
    private static final LocalDate DUE = LocalDate.of(2017, 11, 30);
    private static final Provenance SOURCE = new Provenance(Provenance.Kind.ILLUSTRATIVE, null);

    @Test
    void a_form_that_comes_back_without_the_version_it_was_typed_upon_states_none() {
        UpdateForm form = new UpdateForm(task(70), FRENCH, true);

        assertThat(form.getSeen()).isNull();
        assertThatThrownBy(() -> Version.check(form.getSeen(), task(70).update()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.category()).isEqualTo(DomainException.Category.VERSION_REQUIRED));
    }

    @Test
    void a_form_shown_for_the_first_time_carries_the_version_it_shows() {
        assertThat(new UpdateForm(task(70), FRENCH, false).getSeen()).isEqualTo(Version.of(task(70).update()));
    }

    @Test
    void a_row_nobody_typed_in_is_not_changed_by_what_another_saved() {
        UpdateForm shown = new UpdateForm(task(70), FRENCH, false);
        UpdateForm back = posted(shown, task(71));

        assertThat(back.isChanged()).isFalse();
        back.setProgress("75");
        assertThat(back.isChanged()).isTrue();
    }

    @Test
    void a_stale_form_keeps_what_was_typed_beside_what_was_saved_and_may_then_be_saved() {
        UpdateForm back = posted(new UpdateForm(task(70), FRENCH, false), task(71));
        back.setProgress("75");

        assertThat(back.differences()).containsExactly(new Difference("progress", "", "75", "71"));
        back.acknowledge();
        assertThat(back.getSeen()).isEqualTo(Version.of(task(71).update()));
        assertThat(back.read().progress()).isEqualTo(75);
    }

    @Test
    void the_note_of_the_quarter_is_never_the_reason_of_a_new_forecast() {
        GridRow row = new GridRow(task(70), FRENCH, false, false);
        row.getForm().getSummary().setFr("Douze ateliers tenus.");
        LineForm next = row.getForm().getLines().get(row.nextPosition());
        next.setForecast("2018-03-31");

        Line said = row.getForm().read().milestones().get(0);
        assertThat(said.forecastDate()).isEqualTo(LocalDate.of(2018, 3, 31));
        assertThat(said.reason()).isNull();
    }

    @Test
    void the_slippage_shown_is_that_of_the_date_typed() {
        LineForm line = new UpdateForm(task(70), FRENCH, false).getLines().get(0);
        line.setForecast("2017-12-10");
        assertThat(line.getSlippageDays()).isEqualTo(10);
        line.setActual("2017-11-29");
        assertThat(line.getSlippageDays()).isEqualTo(-1);
    }

    @Test
    void an_amount_is_shown_as_french_writes_it_and_read_with_a_comma_or_a_point() {
        UpdateForm form = new UpdateForm(task(70), FRENCH, false);
        assertThat(form.getSpent()).isEqualTo("845\u00a0000,50");
        assertThat(form.read().spentToDate()).isEqualByComparingTo("845000.50");
        form.setSpent("845000.50");
        assertThat(form.read().spentToDate()).isEqualByComparingTo("845000.50");
    }

    @Test
    void what_is_about_to_be_transmitted_must_be_whole() {
        UpdateForm form = new UpdateForm(task(70), FRENCH, false);
        form.getSummary().setFr(" ");
        assertThatThrownBy(form::readWhole)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/summary"));
    }

    @Test
    void the_english_of_a_text_is_kept_when_its_french_changes_and_goes_when_it_is_emptied() {
        UpdateForm form = new UpdateForm(task(70), FRENCH, false);
        form.getSummary().setEn("Line one");
        form.getSummary().setFr("Une autre ligne");
        assertThat(form.read().summary()).isEqualTo(LocalizedText.of("Une autre ligne", "Line one"));
        assertThat(form.isChanged()).isTrue();
        form.getSummary().setEn(" ");
        assertThat(form.read().summary()).isEqualTo(LocalizedText.of("Une autre ligne", null));
    }

    private static UpdateForm posted(UpdateForm shown, MeasureTask now) {
        UpdateForm back = new UpdateForm(now, FRENCH, true);
        back.setSeen(shown.getSeen());
        back.setShown(shown.getShown());
        back.setRating(shown.getRating());
        back.setProgress(shown.getProgress());
        back.setSpent(shown.getSpent());
        back.getSummary().setFr(shown.getSummary().getFr());
        back.getSummary().setEn(shown.getSummary().getEn());
        back.getDecision().setFr(shown.getDecision().getFr());
        return back;
    }

    private static MeasureTask task(int progress) {
        LocalizedText title = LocalizedText.of("Mesure", "Measure");
        MeasureView measure = new MeasureView(
                "P-M1",
                "P",
                title,
                "MCC",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                "1",
                MeasureState.UNDER_WAY,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                SOURCE);
        UpdateView update = UpdateFixture.draft("P-M1", "2017-2018-T3")
                .declared(Rating.GREEN)
                .progress(progress)
                .summary(LocalizedText.of("Ligne une\nligne deux", null))
                .spent("845000.50")
                .lines(new Line("P-M1-J1", DUE, null, null))
                .view();
        MilestoneView milestone =
                new MilestoneView("P-M1-J1", "P-M1", title, DUE, DUE, DUE, null, false, false, 0, 0, List.of(), SOURCE);
        return MeasureTask.of(measure, update, null, List.of(milestone), Foresight.NONE, false, DUE);
    }
}
