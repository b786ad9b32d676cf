/** What may come: who waits for whom, what a slip moves, and forecasts with odds; read on public pages and on desks. */
@NullMarked
package org.gouvernail.web.outlook;

import org.jspecify.annotations.NullMarked;
