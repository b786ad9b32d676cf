package org.gouvernail.web.shell;

import java.util.List;
import org.gouvernail.sectorplans.measure.MeasureView;
import org.gouvernail.sectorplans.measure.Measures.Found;
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
        int page = Math.min(pages, page(asked));
        int from = (page - 1) * most;
        return new Slice<>(all.subList(from, Math.min(all.size(), from + most)), page, pages, all.size());
    }

    /** A page of measures that was searched. */
    public static Slice<MeasureView> of(Found found) {
        return new Slice<>(found.measures(), found.page(), found.pages(), found.total());
    }

    /** The number of a page in an address; 1 when it cannot be read. */
    public static int page(@Nullable String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }

    /** Place of its first row among all, from 1; 0 when there is none. */
    public int first() {
        return page < pages || rows.isEmpty() ? (page - 1) * rows.size() + Math.min(1, all) : all - rows.size() + 1;
    }

    /** Place of its last row among all; 0 when there is none. */
    public int last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }
}
