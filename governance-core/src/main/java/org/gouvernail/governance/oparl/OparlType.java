package org.gouvernail.governance.oparl;

import java.util.Arrays;
import java.util.Optional;

/** The object types of OParl 1.1, each with its place in an address. */
enum OparlType {
    SYSTEM("system", "System"),
    BODY("body", "Body"),
    LEGISLATIVE_TERM("legislativeTerm", "LegislativeTerm"),
    ORGANIZATION("organization", "Organization"),
    PERSON("person", "Person"),
    MEMBERSHIP("membership", "Membership"),
    MEETING("meeting", "Meeting"),
    AGENDA_ITEM("agendaItem", "AgendaItem"),
    PAPER("paper", "Paper"),
    CONSULTATION("consultation", "Consultation"),
    FILE("file", "File"),
    LOCATION("location", "Location");

    /** Beginning of every type's address, and the version spoken. */
    static final String SCHEMA = "https://schema.oparl.org/1.1/";

    private final String place;
    private final String word;

    OparlType(String place, String word) {
        this.place = place;
        this.word = word;
    }

    String place() {
        return place;
    }

    String uri() {
        return SCHEMA + word;
    }

    static Optional<OparlType> at(String place) {
        return Arrays.stream(values()).filter(t -> t.place.equals(place)).findFirst();
    }
}
