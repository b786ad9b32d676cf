package org.gouvernail.web.shell;

import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.gouvernail.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** The words of what Faces itself refuses before a page bean is asked, as the product says them. */
public class FacesWords extends ResourceBundle {

    private static final Map<String, String> CODES = Map.of(UISelectOne.INVALID_MESSAGE_ID, "typed.choice");

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String code = CODES.get(key);
        return code == null
                ? null
                : ProblemTexts.text(
                        code,
                        List.of(),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(CODES.keySet());
    }
}
