package org.gouvernail.governance.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a reading that answers a {@link Page}: it takes {@code limit} and {@code cursor} besides the parameters it
 * declares. The entrance refuses any other, and the description of the interface is made from the same marks.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Paged {

    /** Filters read from the address as a whole rather than declared one by one with {@code @QueryParam}. */
    String[] filters() default {};
}
