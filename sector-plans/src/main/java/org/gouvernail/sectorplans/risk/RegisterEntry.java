package org.gouvernail.sectorplans.risk;

import java.util.UUID;

/**
 * A risk or an issue as a row of its register.
 *
 * @param <V> how readers see it
 */
interface RegisterEntry<V> {

    String code();

    UUID measureId();

    /** As readers see it; {@code measure} is the code of its measure. */
    V view(String measure);
}
