package org.gouvernail.web.coordination;

/** What a measure's update still asks of its coordinator, the most pressing first. */
public enum TaskState {
    /** Came back with a reason. */
    RETURNED,
    /** A draft is waiting, or a fact contradicts what the last quarter would repeat. */
    TO_EXAMINE,
    /** The last quarter may be repeated once its forecasts are confirmed. */
    UNCHANGED,
    /** With the approver, the secretariat, or done. */
    SENT,
    /** None is expected of a measure that is not under way and was never declared; one may be written all the same. */
    NOT_OWED
}
