package org.gouvernail.sectorplans.workbook;

import java.util.List;

/**
 * A column of an update workbook.
 *
 * @param field the field it holds, as refusals name it
 * @param type what its cells are
 * @param use who writes them
 */
record Column(String field, Type type, Use use) {

    static final String ID = "id";
    static final String PERIOD = "period";
    static final String VERSION = "version";
    static final String CODE = "code";

    /** Fingerprints of what the written cells of a row said when they went out. */
    static final String SAID = "said";

    /** What the cells of a column are. */
    enum Type {
        TEXT,
        RATING,
        PERCENT,
        AMOUNT,
        DATE
    }

    /** Who writes the cells of a column. */
    enum Use {
        /** The ministry: what an update says. */
        WRITTEN,
        /** The product, for the reader to know what the row is about. */
        READ,
        /** The product, for itself: hidden. */
        HIDDEN
    }

    /** The sheets that hold rows, each with its columns from left to right. */
    enum Sheet {
        MEASURE(List.of(
                read(CODE, Type.TEXT),
                read("title", Type.TEXT),
                written("declaredRating", Type.RATING),
                written("progress", Type.PERCENT),
                written("summary.fr", Type.TEXT),
                written("summary.en", Type.TEXT),
                written("spentToDate", Type.AMOUNT),
                written("decisionNeeded.fr", Type.TEXT),
                written("decisionNeeded.en", Type.TEXT),
                written("declaredReason.fr", Type.TEXT),
                written("declaredReason.en", Type.TEXT),
                hidden(ID),
                hidden(PERIOD),
                hidden(VERSION),
                hidden(SAID))),
        MILESTONE(List.of(
                read(CODE, Type.TEXT),
                read("title", Type.TEXT),
                read("measure", Type.TEXT),
                read("referenceDate", Type.DATE),
                read("currentForecast", Type.DATE),
                written("forecastDate", Type.DATE),
                written("reason.fr", Type.TEXT),
                written("reason.en", Type.TEXT),
                written("actualDate", Type.DATE),
                hidden(ID),
                hidden(PERIOD),
                hidden(VERSION),
                hidden(SAID)));

        private final List<Column> columns;

        Sheet(List<Column> columns) {
            this.columns = columns;
        }

        List<Column> columns() {
            return columns;
        }

        Column column(String field) {
            return columns.stream()
                    .filter(c -> c.field().equals(field))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Column read(String field, Type type) {
        return new Column(field, type, Use.READ);
    }

    private static Column written(String field, Type type) {
        return new Column(field, type, Use.WRITTEN);
    }

    private static Column hidden(String field) {
        return new Column(field, Type.TEXT, Use.HIDDEN);
    }
}
