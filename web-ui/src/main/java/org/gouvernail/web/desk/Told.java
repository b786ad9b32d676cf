package org.gouvernail.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gouvernail.governance.notice.Notices.NoticeView;
import org.gouvernail.web.shell.Reader;

/** What the account at work was told, on the page where it arrives: the latest, and how many it has not read. */
@Named
@RequestScoped
public class Told {

    private static final int MOST = 10;

    @Inject
    Desk desk;

    @Inject
    Reader reader;

    @Inject
    org.gouvernail.governance.notice.Notices notices;

    private List<NoticeView> latest = List.of();
    private long unread;

    @PostConstruct
    void load() {
        latest = notices.mine().stream().limit(MOST).toList();
        unread = notices.unread();
    }

    public void readAll() {
        notices.readAll();
        desk.done(reader.getPath(), "told.read-all");
    }

    public List<NoticeView> getLatest() {
        return latest;
    }

    public long getUnread() {
        return unread;
    }
}
