package org.gouvernail.governance.notice;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.notice.Notices.NoticeView;
import org.gouvernail.governance.notice.Notices.Words;

/** What a digest says: the title of each notice and where it is dealt with, as many as a letter holds, and how many more. */
final class DigestWords {

    private static final int MOST = 3500;
    private static final String PAGE = "/compte/avis";

    private DigestWords() {}

    static Words of(List<NoticeView> notices, String product) {
        return new Words(
                LocalizedText.of(title(Locale.ROOT, notices), title(Locale.ENGLISH, notices)),
                LocalizedText.of(text(Locale.ROOT, notices, product), text(Locale.ENGLISH, notices, product)),
                PAGE);
    }

    private static String title(Locale locale, List<NoticeView> notices) {
        return said(locale, "title", notices.size());
    }

    private static String text(Locale locale, List<NoticeView> notices, String product) {
        StringBuilder text = new StringBuilder();
        int told = 0;
        for (NoticeView notice : notices) {
            String line = "- " + notice.title().in(locale) + "\n  " + product + notice.path() + "\n";
            if (text.length() + line.length() > MOST) {
                break;
            }
            text.append(line);
            told++;
        }
        if (told < notices.size()) {
            text.append(said(locale, "more", notices.size() - told));
        }
        return text.toString().strip();
    }

    private static String said(Locale locale, String key, int number) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.gouvernail.governance.digests",
                locale,
                DigestWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale.equals(Locale.ROOT) ? Locale.FRENCH : locale)
                .format(new Object[] {number});
    }
}
