package org.gouvernail.web.committee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.CurrentActor;
import org.gouvernail.governance.access.Role;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.Evidence;
import org.gouvernail.governance.committee.Committees.FollowUpView;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The follow-ups of decisions, those the reader owes first, then the soonest due; an open one is closed with its evidence. */
@Named
@RequestScoped
public class FollowUps {

    @Inject
    Desk desk;

    @Inject
    Committees committees;

    private List<Row> rows = List.of();

    /** An open follow-up with the evidence typed to close it. */
    public static class Row {
        private final FollowUpView view;
        private @Nullable String seen;
        private final TypedText evidence = new TypedText();
        private @Nullable String link;
        private @Nullable String sha256;

        /**
         * A row of the page.
         *
         * @param posted whether the form comes back: it then states itself the version its reader saw, or is refused
         */
        Row(FollowUpView view, boolean posted) {
            this.view = view;
            this.seen = posted ? null : Version.of(view);
        }

        /** Holds the version shown now for the one seen; what was typed stays, to be sent again or not. */
        void showNow() {
            seen = Version.of(view);
        }

        public FollowUpView getView() {
            return view;
        }

        public @Nullable String getSeen() {
            return seen;
        }

        public void setSeen(@Nullable String seen) {
            this.seen = seen;
        }

        public @Nullable String getLink() {
            return link;
        }

        public void setLink(@Nullable String link) {
            this.link = link;
        }

        public @Nullable String getSha256() {
            return sha256;
        }

        public void setSha256(@Nullable String sha256) {
            this.sha256 = sha256;
        }

        /** What was typed, null without its words. */
        @Nullable Evidence evidence(Typed typed) {
            LocalizedText words = evidence.readGiven(typed, "/evidence");
            String address = Typed.trimmed(link);
            String hash = Typed.trimmed(sha256).toLowerCase(Locale.ROOT);
            if (!hash.isEmpty() && !hash.matches("[0-9a-f]{64}")) {
                typed.refuse("/sha256", "typed.hash");
            }
            return words == null
                    ? null
                    : new Evidence(words, address.isEmpty() ? null : address, hash.isEmpty() ? null : hash);
        }

        public TypedText getEvidence() {
            return evidence;
        }
    }

    @PostConstruct
    void load() {
        List<FollowUpView> all = committees.followUps(false);
        rows = desk
                .rows(() -> all.stream()
                        .filter(FollowUpView::open)
                        .map(FollowUpView::code)
                        .toList())
                .stream()
                .flatMap(code -> all.stream().filter(f -> f.code().equals(code)))
                .map(f -> new Row(f, desk.posted()))
                .sorted(Comparator.comparing(row -> !isOwed(row)))
                .toList();
    }

    /** Whether the reader may close it: the secretariat any, a ministry those it owes. */
    public boolean isOwed(Row row) {
        Actor actor = CurrentActor.get();
        String organisation = row.getView().organisation();
        return actor.has(Role.SECRETARIAT)
                || actor.hasFor(Role.COORDINATOR, organisation)
                || actor.hasFor(Role.APPROVER, organisation);
    }

    public void close(Row row, int index) {
        try {
            Typed typed = new Typed();
            Evidence evidence = row.evidence(typed);
            typed.check();
            if (evidence != null) {
                committees.closeFollowUp(row.getView().code(), evidence, row.getSeen());
            }
            desk.done("/comite/suivis", "follow-up.closed", row.getView().code());
        } catch (DomainException e) {
            if (e.category() == Category.STALE || e.category() == Category.VERSION_REQUIRED) {
                row.showNow();
            }
            desk.refused(
                    e,
                    pointer -> "rows:" + index + ":"
                            + switch (pointer) {
                                case "/link" -> "link";
                                case "/sha256" -> "sha256";
                                default -> "evidence";
                            });
        }
    }

    /** Whether the reader reads the register of decisions. */
    public boolean isLinked() {
        Actor actor = CurrentActor.get();
        return actor.has(Role.COMMITTEE) || actor.has(Role.SECRETARIAT) || actor.has(Role.AUDITOR);
    }

    /** The codes of the rows in their order, for the forms to bring back. */
    public String getOrder() {
        return rows.stream().map(r -> r.getView().code()).collect(Collectors.joining(","));
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<FollowUpView> getClosed() {
        return committees.followUps(false).stream().filter(f -> !f.open()).toList();
    }
}
