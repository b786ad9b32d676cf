package org.gouvernail.sectorplans.risk;

import java.util.regex.Pattern;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.sectorplans.measure.MeasureKey;
import org.gouvernail.sectorplans.measure.Sight;

/** Who writes and who reads the registers of a measure, and how their codes look. */
final class RegisterAccess {

    /** A measure's code with a letter and a number after it. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,79}");

    private RegisterAccess() {}

    /** Refuses whoever is neither of the secretariat nor coordinator of a ministry concerned. */
    static void demandWriter(MeasureKey measure) {
        Actor actor = CurrentActor.get();
        if (!actor.has(Role.SECRETARIAT) && !measure.concerns(actor, Role.COORDINATOR)) {
            throw DomainException.forbidden("access.organisation", measure.leadOrganisation());
        }
    }

    /** Refuses whoever may not read how the measure stands now. */
    static void demandReader(MeasureKey measure) {
        if (!Sight.ofReader().covers(measure)) {
            throw DomainException.forbidden("access.organisation", measure.leadOrganisation());
        }
    }

    /** The page on which a risk or an issue is shown: that of the registers of its measure. */
    static String page(String code) {
        return "/registre/mesures/" + code.replaceFirst("-[RE]\\d+$", "") + "#" + code;
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
