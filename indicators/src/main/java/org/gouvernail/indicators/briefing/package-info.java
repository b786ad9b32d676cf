/** The briefing pack of a session (dossier de séance): where the strategy stands on one page, then each point of the agenda with its subject as it stood at the papers' cut-off. It records nothing. */
@NullMarked
package org.gouvernail.indicators.briefing;

import org.jspecify.annotations.NullMarked;
