package org.gouvernail.web.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.period.FiscalQuarter;
import org.jspecify.annotations.Nullable;

/**
 * Dates, numbers and amounts as the reader's language writes them. Every space that must not break is U+00A0, whatever
 * the Java release says of the locale.
 *
 * @param locale French or English
 */
public record Formats(Locale locale) {

    private static final String NBSP = "\u00a0";
    private static final String DASH = "—";
    private static final Pattern DATE = Pattern.compile("\\b[12]\\d{3}-[01]\\d-[0-3]\\d\\b");
    private static final Pattern NO_CENTS = Pattern.compile("(\\$[\\d,]+)\\.00\\b|,00(?=[ \u00a0]\\$)");

    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    /** AAAA-MM-JJ in both languages; a dash for null. */
    public String date(@Nullable LocalDate date) {
        return date == null ? DASH : date.toString();
    }

    /** The date in words: {@code 13 décembre 2017}, {@code 1ᵉʳ avril 2017}, {@code 13 December 2017}. */
    public String longDate(@Nullable LocalDate date) {
        if (date == null) {
            return DASH;
        }
        String day = date.getDayOfMonth() == 1 && !english() ? "1ᵉʳ" : Integer.toString(date.getDayOfMonth());
        return day + NBSP + DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(date);
    }

    /** Date and time of Québec: {@code 2018-01-12, 10 h 42} or {@code 2018-01-12, 10:42}. */
    public String instant(@Nullable Instant instant) {
        if (instant == null) {
            return DASH;
        }
        ZonedDateTime at = instant.atZone(BusinessClock.ZONE);
        return date(at.toLocalDate()) + ", " + time(at.toLocalTime());
    }

    /** A time of day: {@code 9 h 30} or {@code 9:30}. */
    public String clock(LocalTime time) {
        return time(time);
    }

    private String time(LocalTime time) {
        String minutes = String.format(Locale.ROOT, "%02d", time.getMinute());
        return english() ? time.getHour() + ":" + minutes : time.getHour() + NBSP + "h" + NBSP + minutes;
    }

    /** The business day of an instant. */
    public String day(@Nullable Instant instant) {
        return instant == null ? DASH : date(LocalDate.ofInstant(instant, BusinessClock.ZONE));
    }

    /** A number with its thousands apart: {@code 1 234,5} or {@code 1,234.5}. */
    public String number(@Nullable Number number) {
        return number == null ? DASH : pattern("#,##0.##").format(number);
    }

    /** A share in percent, already out of 100: {@code 42 %} or {@code 42%}. */
    public String percent(@Nullable Number number) {
        return number == null ? DASH : number(number) + (english() ? "%" : NBSP + "%");
    }

    /** The length of a file, in whole KiB from one on. */
    public String bytes(@Nullable Long length) {
        if (length == null) {
            return DASH;
        }
        boolean small = length < 1024;
        return number(small ? length : Math.round(length / 1024f))
                + NBSP
                + (small ? english() ? "B" : "o" : english() ? "KiB" : "Kio");
    }

    /** A share of a whole, in whole percent; a dash when the whole is nothing. */
    public String share(int part, int whole) {
        return whole == 0 ? DASH : percent(Math.round(100f * part / whole));
    }

    /** An amount in Canadian dollars: {@code 1 234,50 $} or {@code $1,234.50}, without cents when there are none. */
    public String money(@Nullable String amount) {
        if (amount == null) {
            return DASH;
        }
        BigDecimal value = new BigDecimal(amount);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        String digits = pattern(whole ? "#,##0" : "#,##0.00").format(value.abs());
        String sign = value.signum() < 0 ? "−" : "";
        return english() ? sign + "$" + digits : sign + digits + NBSP + "$";
    }

    /** An amount as it is typed, without its dollar sign: {@code 845 000,50} or {@code 845,000.50}. */
    public String amount(String amount) {
        BigDecimal value = new BigDecimal(amount);
        return pattern(value.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00")
                .format(value);
    }

    /** The time of Québec: {@code 9 h 05} or {@code 9:05}. */
    public String time(@Nullable Instant instant) {
        return instant == null ? DASH : time(instant.atZone(BusinessClock.ZONE).toLocalTime());
    }

    /** An amount in millions: {@code 187,9 M$} or {@code $187.9M}. */
    public String millions(@Nullable String amount) {
        if (amount == null) {
            return DASH;
        }
        BigDecimal value = new BigDecimal(amount).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
        return english() ? "$" + number(value) + "M" : number(value) + NBSP + "M$";
    }

    /** A plain decimal such as {@code 12.50}, as the reader's language writes it. */
    public String decimal(@Nullable String decimal) {
        return decimal == null ? DASH : number(new BigDecimal(decimal));
    }

    /** How a count moved since the report before: {@code ▲ 2}, {@code ▼ 1}, or that it did not. */
    public String move(int by) {
        if (by == 0) {
            return Texts.in(locale).getOrDefault("move.none", "");
        }
        String sign = by > 0 ? "▲" : "▼";
        return Texts.text(locale, "move", sign + NBSP + Math.abs(by));
    }

    /** The same sign and number alone, where the page says since when: {@code ▲ 2}, {@code =}. */
    public String shortMove(@Nullable Integer by) {
        return by == null ? "" : by == 0 ? "=" : (by > 0 ? "▲" : "▼") + NBSP + Math.abs(by);
    }

    /** A fact written by a rule: its dates in words, its round amounts without cents. */
    public String prose(String fact) {
        String dated = DATE.matcher(fact).replaceAll(m -> longDate(LocalDate.parse(m.group())));
        return NO_CENTS.matcher(dated).replaceAll(m -> m.group(1) == null ? "" : Matcher.quoteReplacement(m.group(1)));
    }

    /** The same in the language it was written in; empty for null. */
    public String proseIn(@Nullable LocalizedText fact) {
        return fact == null ? "" : new Formats(fact.languageIn(locale)).prose(in(fact));
    }

    /** The language of a text that the reader's language lacks, for its {@code lang} attribute; null where it has it. */
    public @Nullable String foreign(@Nullable LocalizedText text) {
        String language =
                text == null ? locale.getLanguage() : text.languageIn(locale).getLanguage();
        return language.equals(locale.getLanguage()) ? null : language;
    }

    /** The business day of an instant, in words. */
    public String longDay(@Nullable Instant instant) {
        return instant == null ? DASH : longDate(LocalDate.ofInstant(instant, BusinessClock.ZONE));
    }

    /** A slippage: {@code + 243 j}, {@code − 12 j}, {@code 0 j}; {@code +243 d} in English. */
    public String days(long days) {
        String sign = days > 0 ? "+" : days < 0 ? "−" : "";
        String digits = number(Math.abs(days));
        return english() ? sign + digits + NBSP + "d" : (sign.isEmpty() ? "" : sign + NBSP) + digits + NBSP + "j";
    }

    /** A period: {@code T3 2017-2018} or {@code Q3 2017-2018}. */
    public String period(@Nullable String code) {
        return code == null ? DASH : FiscalQuarter.named(code, locale);
    }

    /** A period's quarter alone, for narrow places: {@code T3} or {@code Q3}. */
    public String quarter(String code) {
        return period(code).replaceFirst("[\\s\u00a0].*$", "");
    }

    /** A period in the width of a column: {@code T3 17-18} or {@code Q3 17-18}. */
    public String shortPeriod(String code) {
        return period(code).replaceAll("\\b20(\\d\\d)-20(\\d\\d)$", "$1-$2");
    }

    /** A span of days in words: {@code du 1ᵉʳ avril au 30 juin 2017}; a dash when it has no beginning. */
    public String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return DASH;
        }
        return to == null
                ? Texts.text(locale, "span.open", longDate(from))
                : Texts.text(locale, "span.closed", longDate(from), longDate(to));
    }

    /** A period in words: {@code troisième trimestre 2017-2018}. */
    public String longPeriod(String code) {
        return code.matches("\\d{4}-\\d{4}-T[1-4]")
                ? Texts.text(locale, "quarter." + code.charAt(11), code.substring(0, 9))
                : code;
    }

    /** A text in the reader's language, empty for null. Spaces that French sets before a sign do not break. */
    public String in(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(locale).replaceAll(" (?=[:;!?%»])|(?<=«) |(?<=\\d) (?=M?\\$)", NBSP);
    }

    /** The first and last characters of a hash. */
    public String shortHash(String hash) {
        return hash.length() <= 12 ? hash : hash.substring(0, 6) + "…" + hash.substring(hash.length() - 6);
    }

    private DecimalFormat pattern(String digits) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(english() ? ',' : NBSP.charAt(0));
        symbols.setDecimalSeparator(english() ? '.' : ',');
        DecimalFormat format = new DecimalFormat(digits, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
