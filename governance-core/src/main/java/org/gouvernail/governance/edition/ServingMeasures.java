package org.gouvernail.governance.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells which measures serve objectives. Whoever keeps the measures provides the one bean. */
public interface ServingMeasures {

    /** The codes of the measures, not withdrawn, that serve each of these objectives; one that none serves is missing. */
    Map<String, List<String>> serving(Collection<String> objectives);
}
