package org.gouvernail.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list too long for one.
 *
 * @param rows those of this page
 * @param page its number, from 1
 * @param pages how many there are, at least 1
 * @param all how many rows on all pages
 */
public record Slice<T>(List<T> rows, int page, int pages, int all) {

    /** The page asked for; the first when the number cannot be read, the last when it is beyond it. */
    public static <T> Slice<T> of(List<T> all, @Nullable String asked, int most) {
        int pages = Math.max(1, (all.size() + most - 1) / most);
        int page = asked != null && asked.matches("[1-9]\\d{0,5}") ? Math.min(pages, Integer.parseInt(asked)) : 1;
        int from = (page - 1) * most;
        return new Slice<>(all.subList(from, Math.min(all.size(), from + most)), page, pages, all.size());
    }
}
