package org.gouvernail.web.it;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All trials of the running product that are not in {@link PagesSuite}. */
@Suite
@SelectPackages("org.gouvernail.web.it")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*[.](BrowserIT|KeyboardIT|FormsIT|TwoMinutesIT|InsideIT|FourSessionsIT)")
class OthersSuite {}
