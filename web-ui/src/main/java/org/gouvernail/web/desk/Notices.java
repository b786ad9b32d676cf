package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.web.shell.Reader;

/**
 * What was done, or why nothing was, told once on the page that follows. Refusals are told by the shell's summary. A form
 * that comes back for an act that its page offers no more says so too: silence would be taken for success.
 */
@Named
@RequestScoped
public class Notices {

    /** A notice: green for what was done, plain for a remark. */
    public record Notice(String text, boolean done) {}

    @Inject
    Reader reader;

    public List<Notice> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback() && context.getMessageList().isEmpty()) {
            return List.of(new Notice(reader.words("notice.nothing"), false));
        }
        return context.getMessageList(null).stream()
                .filter(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                .map(m -> new Notice(m.getSummary(), m.getSeverity() == FacesMessage.SEVERITY_INFO))
                .toList();
    }

    /** Whether anything was done. */
    public boolean isDone() {
        return getAll().stream().anyMatch(Notice::done);
    }
}
