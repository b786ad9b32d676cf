package org.gouvernail.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Makes forms post to the clean address of their page, and navigation lead to clean addresses. A public page keeps no
 * state from its very creation: were it told later, a session would already have been opened for it.
 */
public class CleanAddresses extends ViewHandlerWrapper {

    public CleanAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = super.createView(context, viewId);
        if (root != null && (visit(context).open() || failed(context))) {
            root.setTransient(true);
        }
        return root;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        if (context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId())) {
            return visit(context).address();
        }
        return Routes.address(viewId).orElseGet(() -> super.getActionURL(context, viewId));
    }

    /** The page of a failure holds no form: no session is opened for it. */
    private static boolean failed(FacesContext context) {
        return FailurePage.in((HttpServletRequest) context.getExternalContext().getRequest()) != null;
    }

    private static Visit visit(FacesContext context) {
        return Visit.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
