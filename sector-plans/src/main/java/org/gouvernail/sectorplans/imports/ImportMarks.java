package org.gouvernail.sectorplans.imports;

import java.util.Map;
import java.util.UUID;

/** What the source said last of each record of a plan, so that a change there is told from a change here. */
public interface ImportMarks {

    /** By kind of record and code, separated by a blank; each a map of fields. */
    Map<String, Map<String, String>> of(String plan);

    /** Notes what it says now, in the transaction that lands the import. */
    void put(String plan, UUID importId, Map<String, Map<String, String>> said);
}
