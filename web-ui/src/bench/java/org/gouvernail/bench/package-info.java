/** Measurements and destructive trials of the running product, outside the test run; see CONTRIBUTING.md. */
@NullMarked
package org.gouvernail.bench;

import org.jspecify.annotations.NullMarked;
