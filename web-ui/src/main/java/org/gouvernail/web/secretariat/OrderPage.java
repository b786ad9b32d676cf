package org.gouvernail.web.secretariat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.gouvernail.governance.committee.AgendaDesk;
import org.gouvernail.governance.committee.Committees;
import org.gouvernail.governance.committee.Committees.AgendaItemView;
import org.gouvernail.governance.committee.Committees.SessionState;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.DomainException.Category;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.gouvernail.web.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The open points of a session, moved up and down by their buttons or put at a place, given other words, or taken off. */
@Named
@RequestScoped
public class OrderPage {

    @Inject
    Desk desk;

    @Inject
    AgendaDesk agenda;

    @Inject
    Committees committees;

    private String session = "";
    private boolean closed;
    private @Nullable String seen;
    private int refused = -1;
    private int refusedRemoval = -1;
    private List<Row> rows = List.of();

    /** An open point with the words typed for it. */
    public static class Row {
        private final AgendaItemView view;
        private @Nullable String seen;
        private final TypedText title;
        private final TypedText requested;
        private final TypedText reason = new TypedText();
        private final TypedText why = new TypedText();
        private @Nullable String place;

        /**
         * A row of the form.
         *
         * @param posted whether the form comes back: it then states itself the version its reader saw, or is refused
         */
        Row(AgendaItemView view, boolean posted) {
            this.view = view;
            this.seen = posted ? null : Version.of(view);
            this.title = new TypedText(view.title());
            this.requested = new TypedText(view.decisionRequested());
        }

        public AgendaItemView getView() {
            return view;
        }

        public @Nullable String getSeen() {
            return seen;
        }

        public void setSeen(@Nullable String seen) {
            this.seen = seen;
        }

        public TypedText getTitle() {
            return title;
        }

        public TypedText getRequested() {
            return requested;
        }

        public TypedText getReason() {
            return reason;
        }

        /** Why it is taken off. */
        public TypedText getWhy() {
            return why;
        }

        public @Nullable String getPlace() {
            return place;
        }

        public void setPlace(@Nullable String place) {
            this.place = place;
        }
    }

    @PostConstruct
    void load() {
        session = desk.code("code", "session");
        closed = committees
                .session(session)
                .map(s -> s.state() == SessionState.CLOSED)
                .orElse(true);
        AgendaDesk.Order order = agenda.order(session);
        seen = desk.posted() ? null : Version.of(order);
        rows = desk.rows(order::items).stream()
                .flatMap(code -> committees.item(code).stream())
                .filter(item -> session.equals(item.session()))
                .map(item -> new Row(item, desk.posted()))
                .toList();
    }

    /** Moves a point by one place, down when positive. */
    public void move(Row row, int by) {
        List<String> codes = new ArrayList<>(codes());
        int from = codes.indexOf(row.getView().code());
        int to = from + by;
        if (from < 0 || to < 0 || to >= codes.size()) {
            return;
        }
        Collections.swap(codes, from, to);
        order(row, codes, to + 1);
    }

    /** Puts a point at the place typed for it; those between move by one. */
    public void put(Row row, int index) {
        try {
            Typed typed = new Typed();
            Integer place =
                    typed.given(typed.whole(row.getPlace(), "/place", 1, rows.size()), row.getPlace(), "/place");
            typed.check();
            List<String> codes = new ArrayList<>(codes());
            if (place != null && codes.remove(row.getView().code())) {
                codes.add(place - 1, row.getView().code());
                order(row, codes, place);
            }
        } catch (DomainException e) {
            desk.refused(e, pointer -> "points:" + index + ":place");
        }
    }

    private void order(Row row, List<String> codes, int place) {
        try {
            agenda.order(session, codes, seen);
            desk.done(page(row), "order.moved", row.getView().code(), place);
        } catch (DomainException e) {
            seen = Version.of(agenda.order(session));
            desk.refused(e);
        }
    }

    /** Takes a point off the agenda. */
    public void remove(Row row, int index) {
        try {
            Typed typed = new Typed();
            LocalizedText why = row.why.readGiven(typed, "/reason");
            typed.check();
            if (why != null) {
                agenda.remove(session, row.getView().code(), why, row.getSeen());
                desk.done(
                        "/secretariat/seances/" + session + "?ordre=oui",
                        "order.removed",
                        row.getView().code());
            }
        } catch (DomainException e) {
            refusedRemoval = index;
            renew(row, e);
            desk.refused(e, pointer -> "points:" + index + ":why");
        }
    }

    /** Lets the form be sent again once its reader saw that the point had changed. */
    private static void renew(Row row, DomainException refusal) {
        if (refusal.category() == Category.STALE || refusal.category() == Category.VERSION_REQUIRED) {
            row.setSeen(Version.of(row.getView()));
        }
    }

    public void reword(Row row, int index) {
        try {
            Typed typed = new Typed();
            LocalizedText title = row.title.readGivenTitle(typed, "/title");
            LocalizedText requested = row.requested.readGiven(typed, "/decisionRequested");
            LocalizedText reason = row.reason.readGiven(typed, "/reason");
            typed.check();
            if (reason != null) {
                agenda.reword(session, row.getView().code(), title, requested, reason, row.getSeen());
                desk.done(page(row), "order.reworded", row.getView().code());
            }
        } catch (DomainException e) {
            refused = index;
            renew(row, e);
            desk.refused(
                    e,
                    pointer -> "points:" + index + ":"
                            + switch (pointer) {
                                case "/title" -> "title";
                                case "/decisionRequested" -> "requested";
                                default -> "reason";
                            });
        }
    }

    private String page(Row row) {
        return "/secretariat/seances/" + session + "?ordre=oui#p-"
                + row.getView().code();
    }

    private List<String> codes() {
        return rows.stream().map(r -> r.getView().code()).toList();
    }

    /** The codes of the rows in their order, for the form to bring back. */
    public String getCodes() {
        return codes().stream().collect(Collectors.joining(","));
    }

    /** Whether the session still takes an order. */
    public boolean isOffered() {
        return !closed && !rows.isEmpty();
    }

    /** Whether the reader is ordering already. */
    public boolean isAsked() {
        return desk.parameter("ordre") != null || desk.parameter("order") != null;
    }

    /** The row whose words were refused, -1 for none. */
    public int getRefused() {
        return refused;
    }

    /** The row whose removal was refused, -1 for none. */
    public int getRefusedRemoval() {
        return refusedRemoval;
    }

    public List<Row> getRows() {
        return rows;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }
}
