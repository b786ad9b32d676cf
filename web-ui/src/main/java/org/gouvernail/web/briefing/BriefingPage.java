package org.gouvernail.web.briefing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gouvernail.governance.committee.Committees.SessionView;
import org.gouvernail.indicators.briefing.Briefings;
import org.gouvernail.indicators.briefing.Briefings.Briefing;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.shell.Reader;

/** The briefing pack of the session in the address, as its readers see it on the screen. */
@Named
@RequestScoped
public class BriefingPage {

    @Inject
    Desk desk;

    @Inject
    Reader reader;

    @Inject
    Briefings briefings;

    private Briefing briefing;

    @PostConstruct
    void load() {
        briefing = briefings.of(desk.code("code", "session"));
    }

    public SessionView getSession() {
        return briefing.session();
    }

    /** The pack as markup, every text escaped. */
    public String getText() {
        return new BriefingText(briefing, reader.getFormats(), "").write();
    }

    /** The same on paper, in the language of the page. */
    public String getPdf() {
        return "/api/v1/sessions/" + briefing.session().code() + "/briefing.pdf?lang="
                + reader.getLocale().getLanguage();
    }
}
