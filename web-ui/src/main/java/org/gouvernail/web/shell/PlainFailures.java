package org.gouvernail.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/**
 * Hands every failure of a page to the {@linkplain FailurePage one place} that tells them: left to itself, Faces answers
 * the part of a page that a script asks for with the name of a class.
 */
public class PlainFailures extends ExceptionHandlerFactory {

    public PlainFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            if (!FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
                super.handle();
            } else if (queued.hasNext()) {
                Throwable failure = queued.next().getContext().getException();
                queued.remove();
                throw new FacesException(failure);
            }
        }
    }
}
