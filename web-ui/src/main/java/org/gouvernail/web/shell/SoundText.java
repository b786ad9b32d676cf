package org.gouvernail.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gouvernail.governance.kernel.Characters;
import org.gouvernail.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, beside its field, a text with invisible characters or ones that turn the order of what is read. It holds for
 * every field of every page, so that no page can forget it. A text of which nothing is seen passes: it reads as empty.
 */
@FacesValidator(value = "soundText", isDefault = true)
public class SoundText implements Validator<Object> {

    @Override
    public void validate(FacesContext context, UIComponent component, @Nullable Object value) {
        if (value instanceof String text && !Characters.blank(text) && !Characters.sound(text)) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            Locale locale = Visit.of(request).locale();
            String told = ProblemTexts.text("input.character", List.of(), locale);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
        }
    }
}
