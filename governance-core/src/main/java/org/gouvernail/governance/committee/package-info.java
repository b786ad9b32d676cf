/** The ministerial committee (comité ministériel): sessions, agendas built from the quarter's exceptions, numbered decisions and follow-ups. Points at what it decides on by reference only. */
@NullMarked
package org.gouvernail.governance.committee;

import org.jspecify.annotations.NullMarked;
