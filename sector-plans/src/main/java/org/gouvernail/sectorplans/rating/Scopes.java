package org.gouvernail.sectorplans.rating;

import java.util.Collection;
import java.util.Map;

/** What became of what measures promised; an untouched promise is not named. For the product itself: no role is asked. */
public interface Scopes {

    /** Of all measures, those that promise less than was announced, by code. */
    Map<String, ScopeFacts> reduced();

    /** Of these measures, those that promise less than was announced, by code. */
    Map<String, ScopeFacts> reduced(Collection<String> measureCodes);
}
