/**
 * Reminders (rappels and relances): whom to tell what about the updates of a quarter. Tells by notices; owns neither the
 * updates nor the notices.
 */
@NullMarked
package org.gouvernail.sectorplans.reminder;

import org.jspecify.annotations.NullMarked;
