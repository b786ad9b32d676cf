package org.gouvernail.web.secretariat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.gouvernail.consultation.campaign.Consultations;
import org.gouvernail.governance.advice.AdviceBook;
import org.gouvernail.indicators.report.Reports;
import org.gouvernail.web.shell.Reader;

/** What a point added by hand may be about, beside measures, milestones and plans: few enough to be offered by name. */
@Named
@RequestScoped
public class AgendaSubjects {

    @Inject
    Reports reports;

    @Inject
    Consultations consultations;

    @Inject
    AdviceBook advice;

    @Inject
    Reader reader;

    /** A subject by its code, with what it is in words. */
    public record Choice(String code, String name) {}

    /** The reports, consultations and requests for advice; a revision is put to the committee from its own page. */
    public List<Choice> getNamed() {
        List<Choice> named = new ArrayList<>();
        reports.all(null)
                .forEach(r -> named.add(new Choice(
                        r.period(),
                        reader.words("agenda.report-of", reader.getFormats().period(r.period())))));
        consultations.all().forEach(c -> named.add(new Choice(c.code(), reader.text(c.title()))));
        advice.all(AdviceBook.Filter.NONE).forEach(a -> named.add(new Choice(a.code(), reader.text(a.question()))));
        return named;
    }
}
