package org.gouvernail.sectorplans.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouvernail.governance.kernel.DomainException.FieldProblem;
import org.gouvernail.governance.kernel.Links;
import org.gouvernail.sectorplans.profile.ImportProfile.FieldMap;
import org.gouvernail.sectorplans.profile.ImportProfile.RatingScale;
import org.gouvernail.sectorplans.profile.ImportProfile.RecordMap;
import org.gouvernail.sectorplans.profile.ImportProfile.TableMap;
import org.gouvernail.sectorplans.table.Dates;
import org.jspecify.annotations.Nullable;

/** The rules on a profile that need nothing but the profile. */
final class ProfileRules {

    private static final String DATE_FORM = "[yMdHms/. ,:'T-]+";

    private final List<FieldProblem> problems = new ArrayList<>();

    private ProfileRules() {}

    static List<FieldProblem> problems(ImportProfile profile) {
        ProfileRules rules = new ProfileRules();
        rules.source(profile.source());
        rules.dates(profile.dates());
        rules.ratings(profile.ratings());
        if (!profile.decimal().equals(".") && !profile.decimal().equals(",")) {
            rules.add("/decimal", "import.decimal-sign");
        }
        if (profile.tables().isEmpty() == (profile.project() == null)) {
            rules.add("/tables", "import.tables-or-project");
        }
        for (int t = 0; t < profile.tables().size(); t++) {
            TableMap table = profile.tables().get(t);
            for (int r = 0; r < table.records().size(); r++) {
                rules.record("/tables/" + t + "/records/" + r, table.records().get(r));
            }
        }
        return rules.problems;
    }

    private void source(@Nullable String source) {
        if (source != null && !Links.isSource(source)) {
            add("/source", "input.source");
        }
    }

    private void dates(List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (!isDateForm(forms.get(i))) {
                add("/dates/" + i, "import.date-form", forms.get(i));
            }
        }
    }

    private static boolean isDateForm(String form) {
        if (!form.matches(DATE_FORM) || !form.contains("yy")) {
            return false;
        }
        try {
            new Dates(List.of(form));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void ratings(List<RatingScale> scale) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scale.size(); i++) {
            if (!seen.add(Values.level(scale.get(i).source()))) {
                add(
                        "/ratings/" + i + "/source",
                        "plan.listed-twice",
                        scale.get(i).source());
            }
        }
    }

    private void record(String at, RecordMap record) {
        Set<String> seen = new HashSet<>();
        for (int f = 0; f < record.fields().size(); f++) {
            FieldMap field = record.fields().get(f);
            String here = at + "/fields/" + f;
            if (!Fields.knows(record.kind(), field.field())) {
                add(
                        here + "/field",
                        "import.unknown-field",
                        field.field(),
                        String.join(", ", Fields.names(record.kind())));
            } else if (!seen.add(field.field())) {
                add(here + "/field", "plan.listed-twice", field.field());
            }
            if (field.columns().isEmpty() == (field.value() == null)) {
                add(here + "/columns", "import.columns-or-value");
            }
        }
        Set<String> lacking = new TreeSet<>(Fields.required(record.kind()));
        lacking.removeAll(seen);
        if (!lacking.isEmpty()) {
            add(at + "/fields", "import.fields-missing", String.join(", ", lacking));
        }
    }

    private void add(String pointer, String code, String... arguments) {
        problems.add(new FieldProblem(pointer, code, arguments));
    }
}
