package org.gouvernail.web.it;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All other trials of the running product. */
@Suite
@SelectPackages("org.gouvernail.web.it")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*[.](BrowserIT|KeyboardIT|InsideIT)")
class OverHttpSuite {}
