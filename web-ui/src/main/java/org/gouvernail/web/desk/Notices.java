package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What was done, or why nothing was, told once on the page that follows. Refusals are told by the shell's summary. */
@Named
@RequestScoped
public class Notices {

    /** A notice: green for what was done, plain for a remark. */
    public record Notice(String text, boolean done) {}

    public List<Notice> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                .map(m -> new Notice(m.getSummary(), m.getSeverity() == FacesMessage.SEVERITY_INFO))
                .toList();
    }

    /** Whether anything was done. */
    public boolean isDone() {
        return getAll().stream().anyMatch(Notice::done);
    }
}
