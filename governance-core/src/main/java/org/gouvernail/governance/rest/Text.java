package org.gouvernail.governance.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Longest length, in characters, of each language of a bilingual text. Null is valid. */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface Text {
    int max() default Codes.TEXT;

    String message() default "input.size";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks both languages. */
    class Validator implements ConstraintValidator<Text, @Nullable LocalizedText> {
        private int max = Codes.TEXT;

        @Override
        public void initialize(Text annotation) {
            max = annotation.max();
        }

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String en = text.en();
            return text.fr().length() <= max && (en == null || en.length() <= max);
        }
    }
}
