package org.gouvernail.sectorplans.risk;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.rest.Input;
import org.gouvernail.governance.rest.Text;
import org.gouvernail.sectorplans.plan.Given;
import org.gouvernail.sectorplans.risk.Issues.IssueContent;
import org.gouvernail.sectorplans.risk.Issues.IssueView;
import org.jspecify.annotations.Nullable;

/** Body of an issue that is entered or revised. In a revision, what is left out stays. */
public class IssueInput extends Input {

    static final Set<String> READ = Set.of("code", "measure", "risk", "state", "endedOn", "outcome");

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText title;

    public @Nullable LocalDate since;

    @Text
    public @Nullable LocalizedText effect;

    @Text
    public @Nullable LocalizedText action;

    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText owner;

    public @Nullable LocalDate due;

    /** Why it is put off or lowered; at most a line. */
    @Text(max = Codes.TITLE)
    public @Nullable LocalizedText reason;

    // What an issue shows and no body writes may be repeated as it was read.

    @Size(max = 80) public @Nullable String code;

    @Pattern(regexp = Codes.PATTERN) public @Nullable String measure;

    @Size(max = 80) public @Nullable String risk;

    public @Nullable IssueState state;

    public @Nullable LocalDate endedOn;

    @Text
    public @Nullable LocalizedText outcome;

    IssueContent entered() {
        Given.asRead(this, READ, null);
        return new IssueContent(
                Given.required("/title", title),
                Given.required("/since", since),
                Given.required("/effect", effect),
                Given.required("/action", action),
                Given.required("/owner", owner),
                Given.required("/due", due));
    }

    IssueContent applied(IssueView now) {
        Given.asRead(this, READ, now);
        return new IssueContent(
                gives("title") ? Given.required("/title", title) : now.title(),
                gives("since") ? Given.required("/since", since) : now.since(),
                gives("effect") ? Given.required("/effect", effect) : now.effect(),
                gives("action") ? Given.required("/action", action) : now.action(),
                gives("owner") ? Given.required("/owner", owner) : now.owner(),
                gives("due") ? Given.required("/due", due) : now.due());
    }
}
