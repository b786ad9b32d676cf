package org.gouvernail.governance.oparl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouvernail.governance.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;

/** An object of OParl: what it has, in the order in which it is told; what is not known is left out. */
final class OparlObject {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final OparlType type;
    private final String code;
    private final Instant created;
    private final Instant modified;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    OparlObject(OparlAddresses at, OparlType type, String code, Instant created, Instant modified) {
        this.type = type;
        this.code = code;
        this.created = created;
        this.modified = modified;
        fields.put("id", at.of(type, code));
        fields.put("type", type.uri());
    }

    OparlObject with(String field, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            fields.put(field, day.toString());
        } else if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    /** The instant at which the clocks of Québec show a time on a day; nothing where the time is not known. */
    OparlObject with(String field, LocalDate day, @Nullable LocalTime time) {
        if (time != null) {
            fields.put(field, INSTANT.format(day.atTime(time).atZone(BusinessClock.ZONE)));
        }
        return this;
    }

    OparlObject inside(String field, OparlObject object) {
        fields.put(field, object.told());
        return this;
    }

    OparlObject inside(String field, List<OparlObject> objects) {
        fields.put(field, objects.stream().map(OparlObject::told).toList());
        return this;
    }

    OparlType type() {
        return type;
    }

    String code() {
        return code;
    }

    Instant created() {
        return created;
    }

    Instant modified() {
        return modified;
    }

    Map<String, Object> told() {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("created", moment(created));
        all.put("modified", moment(modified));
        return all;
    }

    /** Without the objects inside it, as {@code omit_internal} asks. */
    Map<String, Object> alone() {
        Map<String, Object> all = told();
        all.values()
                .removeIf(v ->
                        v instanceof Map || v instanceof List<?> l && l.stream().anyMatch(Map.class::isInstance));
        return all;
    }

    private static String moment(Instant instant) {
        return INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(BusinessClock.ZONE));
    }
}
