package org.gouvernail.web.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.gouvernail.governance.kernel.LocalizedText;
import org.gouvernail.governance.kernel.Version;
import org.gouvernail.sectorplans.status.StatusUpdates;
import org.gouvernail.sectorplans.status.StatusUpdates.UpdateView;
import org.gouvernail.web.shell.Formats;
import org.gouvernail.web.shell.Reader;
import org.gouvernail.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** « Rien n’a changé »: the last quarter repeated and transmitted, each open forecast confirmed. */
@RequestScoped
class Unchanged {

    @Inject
    StatusUpdates updates;

    @Inject
    Reader reader;

    /**
     * Saves and submits what the measure's last quarter said.
     *
     * @param seen version that the reader confirmed
     */
    void send(MeasureTask task, @Nullable String seen) {
        String quarter = task.update().period();
        UpdateForm form = new UpdateForm(task, reader.getFormats(), false);
        UpdateView draft = updates.save(task.code(), quarter, form.repeated(said(task)), seen);
        updates.submit(task.code(), quarter, Version.of(draft));
    }

    /** What the ministry then says of the quarter, in both languages. */
    private static LocalizedText said(MeasureTask task) {
        String since = task.previous() == null
                ? task.update().period()
                : task.previous().period();
        return LocalizedText.of(since(Locale.FRENCH, since), since(Locale.ENGLISH, since));
    }

    private static String since(Locale locale, String period) {
        return Texts.text(locale, "unchanged.summary", new Formats(locale).period(period));
    }
}
