/**
 * Promises (promesses): what a plan first announced beside what it says today, and how it drifted. Reads alone; whatever
 * was announced stays reachable and counted.
 */
@NullMarked
package org.gouvernail.sectorplans.promise;

import org.jspecify.annotations.NullMarked;
