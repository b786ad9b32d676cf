package org.gouvernail.web.outlook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouvernail.sectorplans.odds.OddsRuns;
import org.gouvernail.sectorplans.odds.OddsRuns.OddsView;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Reader;
import org.jspecify.annotations.Nullable;

/** The odds of the milestones of the measure in the address, in words; for whom the measure is out of sight, none. */
@Named
@RequestScoped
public class OddsWords {

    @Inject
    Reader reader;

    @Inject
    OddsRuns odds;

    private @Nullable Map<String, OddsView> said;

    /** By when a milestone comes, such as « une chance sur deux d’ici le 5 mars 2018 »; empty where nothing is said. */
    public String of(String milestone) {
        if (said == null) {
            said = odds.of(List.of(reader.variable("code")));
        }
        OddsView view = said.get(milestone);
        return view == null ? "" : told(view);
    }

    /** The same of odds at hand. */
    public String told(OddsView view) {
        LocalDate half = view.p50();
        LocalDate most = view.p80();
        Formats formats = reader.getFormats();
        if (half == null || most == null) {
            return reader.words("odds.too-short");
        }
        String told = reader.words("odds.told", formats.longDate(half), formats.longDate(most));
        return view.outdated()
                ? reader.words(
                        "odds.outdated", told, formats.longDate(view.forecastDate()), formats.longDay(view.ranAt()))
                : told;
    }
}
