package org.gouvernail.sectorplans.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.sectorplans.wording.DateForms.Form;

/**
 * The dates that a text names, each as the last day it can mean: a year ends on 31 December, a fiscal year on 31 March, a
 * season with its third month; what comes after a date may come long after it.
 *
 * @param dates in the order of time
 * @param yearless those that name no year, in the order of a calendar year
 * @param rest the text without them
 */
record Deadlines(List<LocalDate> dates, List<LocalDate> yearless, String rest) {

    private static final Pattern AFTER =
            Pattern.compile("\\b(?:apres|after|pas avant|not before|no (?:earlier|sooner) than|au plus tot)"
                    + "(?: en| in| on)?(?: le| la| l'| the| fin| end of| au){0,3} ?$");

    private static final Pattern OR_LATER =
            Pattern.compile("^,? (?:ou|or|voire) (?:apres|plus tard|later|after|beyond|au-dela)\\b");

    /** Later than every date of a plan that does not say "after", and still in the order of time. */
    private static final int LONG_AFTER = 1000;

    /** « vers », "around": as likely after it as before. */
    private static final Pattern AROUND = Pattern.compile(
            "\\b(?:vers|environ|autour d[eu']|aux (?:alentours|environs) d[eu']|around|about|circa|approximately"
                    + "|towards?)(?: le| la| l'| the| fin| end of| mi-?| mid-?){0,3} ?$");

    /** Before a year, a season or a month: over when it begins. Before a day is said of that day too. */
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?<!not |no |pas )(?:avant|before|prior to|ahead of)(?: le| la| l'| the)? ?$");

    static Deadlines in(String plain) {
        List<LocalDate> dates = new ArrayList<>();
        List<LocalDate> yearless = new ArrayList<>();
        String rest =
                take(DateForms.WITHOUT_YEAR, take(DateForms.WITH_YEAR, NumberWords.toDigits(plain), dates), yearless);
        return new Deadlines(List.copyOf(dates), List.copyOf(yearless), rest);
    }

    private static String take(List<Form> forms, String text, List<LocalDate> dates) {
        String rest = text;
        for (Form form : forms) {
            Matcher m = form.pattern().matcher(rest);
            StringBuilder left = new StringBuilder();
            while (m.find()) {
                LocalDate date = form.read(m.toMatchResult());
                if (date != null) {
                    String before = rest.substring(Math.max(0, m.start() - 40), m.start());
                    String after = rest.substring(m.end(), Math.min(rest.length(), m.end() + 40));
                    dates.add(OR_LATER.matcher(after).find() ? date.plusYears(LONG_AFTER) : last(date, form, before));
                    m.appendReplacement(left, " ");
                }
            }
            rest = m.appendTail(left).toString();
        }
        dates.sort(null);
        return rest;
    }

    private static LocalDate last(LocalDate date, Form form, String before) {
        if (AFTER.matcher(before).find()) {
            return date.plusYears(LONG_AFTER);
        }
        if (AROUND.matcher(before).find()) {
            return date.plusDays(1);
        }
        return form.months() > 0 && BEFORE.matcher(before).find()
                ? date.plusDays(1).minusMonths(form.months()).minusDays(1)
                : date;
    }

    /** Whether it names a date where another text named none. */
    boolean namedFirst(Deadlines then) {
        return then.dates.isEmpty() && then.yearless.isEmpty() && !dates.isEmpty();
    }

    /** Whether its last date is later than a day. */
    boolean laterThan(LocalDate day) {
        return dates.get(dates.size() - 1).isAfter(day);
    }

    /** Whether a later text puts a date off, or no longer names one, or no longer its year. */
    boolean laterIn(Deadlines now) {
        boolean fewer = now.dates.size() < dates.size()
                || now.dates.size() + now.yearless.size() < dates.size() + yearless.size();
        return fewer || later(dates, now.dates) || later(yearless, now.yearless);
    }

    private static boolean later(List<LocalDate> then, List<LocalDate> now) {
        int more = now.size() - then.size();
        for (int i = Math.max(0, -more); i < then.size(); i++) {
            if (now.get(i + more).isAfter(then.get(i))) {
                return true;
            }
        }
        return false;
    }
}
