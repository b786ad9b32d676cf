/**
 * Advice (avis): what is asked of the advisory bodies or taken up by them, their opinions with numbered recommendations, and
 * the government's reply with reasons; public once both sides released theirs. Bodies, seats, sessions and votes belong to
 * {@link org.gouvernail.governance.committee}, {@link org.gouvernail.governance.member} and
 * {@link org.gouvernail.governance.sitting}.
 */
@NullMarked
package org.gouvernail.governance.advice;

import org.jspecify.annotations.NullMarked;
