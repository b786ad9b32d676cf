package org.gouvernail.governance.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The question a {@link Journal.Filter} asks, in words of the persistence provider. */
record JournalQuery(String text, Map<String, Object> values) {

    private static final String ABOUT = "(e.subjectCode = :about or e.subjectCode like :part escape '!'"
            + " or e.subjectCode like :child escape '!'"
            + " or (e.subjectKind in ('decision', 'agenda-item') and e.state like :mention escape '!'))";

    static JournalQuery of(Journal.Filter filter, long before) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        add("e.subjectKind = :kind", "kind", filter.kind(), conditions, values);
        add(ABOUT, "about", filter.about(), conditions, values);
        if (filter.about() != null) {
            String code = filter.about().replaceAll("([!%_])", "!$1");
            values.put("part", code + "/%");
            values.put("child", code + "-%");
            values.put("mention", "%\"" + code + "\"%");
        }
        add("e.act = :act", "act", filter.act(), conditions, values);
        add("e.actor = :actor", "actor", filter.actor(), conditions, values);
        add("e.recordedAt >= :from", "from", filter.from(), conditions, values);
        add("e.recordedAt < :until", "until", filter.until(), conditions, values);
        add("e.id < :before", "before", before == 0 ? null : before, conditions, values);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return new JournalQuery("select e from JournalEntry e" + where + " order by e.id desc", values);
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
