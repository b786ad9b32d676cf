package org.gouvernail.governance.convening;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gouvernail.governance.kernel.BusinessClock;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.notice.Notices;

/** What members are told of a session, in both languages: how to attend is read in the product alone. */
final class NoticeWords {

    private static final ResourceBundle FRENCH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private NoticeWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.gouvernail.governance.convening",
                locale,
                NoticeWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a notice; whoever sits on a body that advises reads the rest on the page of advisors. */
    static Notices.Words of(NoticeText notice, boolean advises) {
        String key = notice.number() == 1 ? "issued" : "replaced";
        return new Notices.Words(
                both(key + ".title", notice),
                both(key + ".text", notice),
                advises ? "/groupe-conseil" : "/comite/seances/" + notice.session());
    }

    private static LocalizedText both(String key, NoticeText notice) {
        return LocalizedText.of(
                say(FRENCH, Locale.CANADA_FRENCH, key, notice), say(ENGLISH, Locale.CANADA, key, notice));
    }

    private static String say(ResourceBundle words, Locale locale, String key, NoticeText notice) {
        String pattern = words.getString(key).replace("'", "''");
        return new MessageFormat(pattern, locale).format(new Object[] {
            notice.session(),
            when(notice, words, locale),
            notice.place().in(locale),
            moment(notice.deadline(), words.getString("moment"), locale)
        });
    }

    /** The day and the hour, as far as they are known. */
    private static String when(NoticeText notice, ResourceBundle words, Locale locale) {
        String day = day(notice.on(), locale);
        return notice.startsAt() == null
                ? day
                : day
                        + " "
                        + DateTimeFormatter.ofPattern(words.getString("hour"), locale)
                                .format(notice.startsAt());
    }

    private static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    private static String moment(Instant instant, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withZone(BusinessClock.ZONE)
                .format(instant);
    }
}
