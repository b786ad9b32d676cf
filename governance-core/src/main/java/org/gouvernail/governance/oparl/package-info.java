/**
 * The committee's published work in the terms of OParl 1.1: bodies, members by their functions, sessions whose minutes are
 * published, minutes and decisions. Owns nothing and shows nothing that is not published elsewhere; the same to everyone.
 */
@NullMarked
package org.gouvernail.governance.oparl;

import org.jspecify.annotations.NullMarked;
