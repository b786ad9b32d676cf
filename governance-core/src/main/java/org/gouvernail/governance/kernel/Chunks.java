package org.gouvernail.governance.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts a long list of keys into pieces that one statement may name. */
public final class Chunks {

    /** The embedded database compares each row it finds with the whole list: long lists cost more than more statements. */
    private static final int MOST = 100;

    private Chunks() {}

    /** The same keys in their order, at most 100 a piece; no piece when there is no key. */
    public static <T> List<List<T>> of(Collection<T> keys) {
        List<T> all = List.copyOf(keys);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            pieces.add(all.subList(from, Math.min(all.size(), from + MOST)));
        }
        return pieces;
    }
}
