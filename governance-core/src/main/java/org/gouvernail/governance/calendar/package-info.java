/**
 * Calendars (calendriers): what is to come, as iCalendar feeds. A personal one is read at an address that its holder can
 * renew and take back, and shows what the holder may see at each reading; a public one shows what is published. Owns no
 * date: each capability offers its own.
 */
@NullMarked
package org.gouvernail.governance.calendar;

import org.jspecify.annotations.NullMarked;
