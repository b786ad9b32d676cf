package org.gouvernail.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What was done, told once on the page that follows. Refusals are told by the shell's error summary. */
@Named
@RequestScoped
public class Notices {

    public List<String> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(m -> m.getSeverity() == FacesMessage.SEVERITY_INFO)
                .map(FacesMessage::getSummary)
                .toList();
    }
}
