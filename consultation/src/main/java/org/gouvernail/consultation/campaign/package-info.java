/** Consultations (consultations): their themes, dates and ways to take part. */
@NullMarked
package org.gouvernail.consultation.campaign;

import org.jspecify.annotations.NullMarked;
