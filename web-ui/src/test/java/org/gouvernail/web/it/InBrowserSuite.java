package org.gouvernail.web.it;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** What drives a browser or runs inside a server of its own: it runs beside {@link OverHttpSuite} and takes as long. */
@Suite
@SelectClasses({BrowserIT.class, KeyboardIT.class, InsideIT.class})
class InBrowserSuite {}
