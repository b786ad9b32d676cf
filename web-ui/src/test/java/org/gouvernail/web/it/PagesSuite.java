package org.gouvernail.web.it;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * The pages in a browser, the forms of the desks, what runs inside a server of its own and, last, the play of four sessions,
 * which goes on through the year and wants no session of another trial: half of the trials by the clock, so that they end
 * with {@link OthersSuite}, which runs beside them.
 */
@Suite
@SelectClasses({
    BrowserIT.class,
    KeyboardIT.class,
    FormsIT.class,
    TwoMinutesIT.class,
    InsideIT.class,
    FourSessionsIT.class
})
class PagesSuite {}
