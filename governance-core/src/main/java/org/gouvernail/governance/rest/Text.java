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
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.governance.kernel.Codes;
import org.gouvernail.governance.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Longest length, in characters, of each language of a bilingual text; a title stands on one line. Null is valid. */
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
            String en = text.en() == null ? "" : text.en();
            if (max <= Codes.TITLE && !(Characters.oneLine(text.fr()) && Characters.oneLine(en))) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("input.one-line").addConstraintViolation();
                return false;
            }
            return text.fr().length() <= max && en.length() <= max;
        }
    }
}
