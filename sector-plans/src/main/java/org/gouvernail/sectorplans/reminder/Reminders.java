package org.gouvernail.sectorplans.reminder;

import java.util.List;
import org.gouvernail.governance.notice.Notices.NoticeView;

/**
 * Reminders to those who owe updates: coordinators of the lead ministry of measures under way whose update was not
 * submitted. They are told when collection opens, from five days before it is due, once it is overdue, and when the
 * secretariat asks; a returned update is told to who submitted it, a submitted one to the approvers of its ministry.
 */
public interface Reminders {

    /** Days before the due date from which those who still owe are told. Ours. */
    int DAYS_BEFORE = 5;

    /** Who still owes updates of an open period, in the order of their accounts (secretariat); empty when it is not open. */
    List<Owing> owing(String period);

    /**
     * The ministries that still owe updates of an open period and have no coordinator, in the order of their codes
     * (secretariat): nobody is told for them; empty when it is not open.
     */
    List<Unattended> unattended(String period);

    /**
     * Reminds everyone who still owes of what is theirs (secretariat): at most once a day each. Refuses with
     * {@code period.not-open}.
     */
    Reminded remind(String period);

    /** What was told about a period, latest first, and where each letter stands (secretariat, auditor). */
    List<NoticeView> told(String period);

    /**
     * Somebody who owes updates.
     *
     * @param measures codes of the measures, in order, at least one
     */
    record Owing(String account, List<String> measures) {}

    /**
     * A ministry that owes updates and has nobody to write them.
     *
     * @param organisation code of the lead ministry
     * @param measures codes of the measures, in order, at least one
     */
    record Unattended(String organisation, List<String> measures) {}

    /**
     * A round of reminders.
     *
     * @param told accounts that were reminded now
     * @param earlier how many more owe, and were reminded earlier today
     * @param unattended ministries that owe, and have nobody to remind
     */
    record Reminded(String period, List<String> told, int earlier, List<Unattended> unattended) {}
}
