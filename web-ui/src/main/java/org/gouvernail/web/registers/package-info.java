/** The pages of registers: risks, issues and money of measures and plans, and the contradictions of what is declared. */
@NullMarked
package org.gouvernail.web.registers;

import org.jspecify.annotations.NullMarked;
