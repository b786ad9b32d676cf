package org.gouvernail.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.gouvernail.governance.calendar.CalendarKind;
import org.gouvernail.governance.calendar.Calendars;
import org.gouvernail.governance.calendar.Calendars.FeedView;
import org.gouvernail.governance.calendar.Calendars.MadeFeed;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.DomainException;
import org.gouvernail.governance.kernel.ProductAddress;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.web.desk.Desk;
import org.gouvernail.web.desk.Typed;
import org.jspecify.annotations.Nullable;

/** The calendars of the account at work: one to make, whose address is shown once, and those to change or remove. */
@Named
@RequestScoped
public class CalendarsPage {

    private static final String PAGE = "/compte/calendriers";
    private static final int LONGEST = 100;

    @Inject
    Desk desk;

    @Inject
    Calendars calendars;

    private @Nullable String title;
    private List<String> kinds = new ArrayList<>();
    private @Nullable String language = "fr";
    private @Nullable String chosen;
    private @Nullable String otherTitle;
    private @Nullable MadeFeed made;

    public void make() {
        try {
            Typed typed = new Typed();
            String name = named(typed, title, "/title");
            Set<CalendarKind> asked = asked(typed);
            typed.check();
            made = calendars.make(name, asked, "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH);
            title = null;
            desk.note("calendar.address");
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? "make:title" : "make:" + pointer.substring(1));
        }
    }

    private static String named(Typed typed, @Nullable String text, String pointer) {
        String name = Typed.trimmed(text);
        if (name.isEmpty()) {
            typed.refuse(pointer, "typed.required");
        } else if (name.length() > LONGEST || !Characters.sound(name) || !Characters.oneLine(name)) {
            typed.refuse(pointer, "typed.long", String.valueOf(LONGEST));
        }
        return name;
    }

    private Set<CalendarKind> asked(Typed typed) {
        Set<CalendarKind> all = EnumSet.noneOf(CalendarKind.class);
        for (CalendarKind kind : CalendarKind.values()) {
            if (kinds.contains(kind.name())) {
                all.add(kind);
            }
        }
        if (all.isEmpty()) {
            typed.refuse("/kinds", "calendar.no-kind");
        }
        return all;
    }

    public void rename() {
        change(feed -> {
            Typed typed = new Typed();
            String name = named(typed, otherTitle, "/otherTitle");
            typed.check();
            calendars.name(feed.id(), name, Version.of(feed));
            desk.done(PAGE, "calendar.named");
        });
    }

    public void renew() {
        change(feed -> {
            made = calendars.renew(feed.id());
            desk.note("calendar.address");
        });
    }

    public void revoke() {
        change(feed -> {
            calendars.revoke(feed.id());
            desk.done(PAGE, "calendar.revoked");
        });
    }

    private void change(Consumer<FeedView> act) {
        try {
            act.accept(getMine().stream()
                    .filter(f -> f.id().toString().equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> DomainException.invalid("typed.choice", "/chosen")));
        } catch (DomainException e) {
            desk.refused(e, pointer -> pointer.isEmpty() ? "change:chosen" : "change:" + pointer.substring(1));
        }
    }

    /** Address of the calendar just made or renewed, null when none was. */
    public @Nullable String getAddress() {
        return made == null ? null : ProductAddress.configured() + "/api/v1/calendars/" + made.token() + ".ics";
    }

    /** Whether a calendar is being changed, so that its form stays open. */
    public boolean isChanging() {
        return desk.posted() && made == null && !Typed.trimmed(chosen).isEmpty();
    }

    public List<FeedView> getMine() {
        return calendars.mine();
    }

    public CalendarKind[] getAllKinds() {
        return CalendarKind.values();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getOtherTitle() {
        return otherTitle;
    }

    public void setOtherTitle(@Nullable String otherTitle) {
        this.otherTitle = otherTitle;
    }
}
