package org.gouvernail.sectorplans.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in Canadian dollars as a sentence says it, whatever the locales of the machine. */
public final class Money {

    private static final char NO_BREAK = '\u00a0';

    private Money() {}

    /** Such as 2 400 000,00 $, with spaces that do not break. */
    public static String fr(BigDecimal amount) {
        return grouped(amount, NO_BREAK, ',') + NO_BREAK + "$";
    }

    /** Such as $2,400,000.00. */
    public static String en(BigDecimal amount) {
        return "$" + grouped(amount, ',', '.');
    }

    /** Such as 2 400 000 $: cents only where there are some, as pages write it. */
    public static String shortFr(BigDecimal amount) {
        return fr(amount).replace(",00" + NO_BREAK, String.valueOf(NO_BREAK));
    }

    /** Such as $2,400,000. */
    public static String shortEn(BigDecimal amount) {
        return en(amount).replaceAll("\\.00$", "");
    }

    private static String grouped(BigDecimal amount, char thousands, char decimals) {
        String plain = amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
        int point = plain.length() - 3;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < point; i++) {
            if (i > 0 && (point - i) % 3 == 0) {
                text.append(thousands);
            }
            text.append(plain.charAt(i));
        }
        return text.append(decimals).append(plain, point + 1, plain.length()).toString();
    }
}
