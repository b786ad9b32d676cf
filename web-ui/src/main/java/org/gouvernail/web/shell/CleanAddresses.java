package org.gouvernail.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Makes forms post to the clean address of their page, and navigation lead to clean addresses. */
public class CleanAddresses extends ViewHandlerWrapper {

    public CleanAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        if (context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId())) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            return Visit.of(request).address();
        }
        return Routes.address(viewId).orElseGet(() -> super.getActionURL(context, viewId));
    }
}
