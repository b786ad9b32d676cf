package org.gouvernail.governance.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles, any one of which a service method demands of the {@linkplain CurrentActor current actor}. The product
 * itself ({@link Role#SYSTEM}) always passes. The organisation or plan concerned is checked inside, on the loaded row.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    @Nonbinding
    Role[] value() default {};

    /** Whether it is done even by who came in with a password that an administrator gave. */
    @Nonbinding
    boolean withGivenPassword() default false;
}
