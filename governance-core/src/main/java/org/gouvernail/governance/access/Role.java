package org.gouvernail.governance.access;

/** What a function may do. Roles are granted for an organisation or a plan where the word says so. */
public enum Role {
    /** Répondant ministériel: drafts and submits the updates of the measures their organisation leads or contributes to. */
    COORDINATOR,
    /** Approbateur: endorses or returns what their organisation's coordinators submit, never their own text. */
    APPROVER,
    /** Secrétariat: opens, closes, compiles, assesses, prepares agendas and publishes after approval. */
    SECRETARIAT,
    /** Membre du comité ministériel: reads all but drafts, approves the quarterly report, takes decisions. */
    COMMITTEE,
    /** Groupe-conseil: reads what the mandate covers, while it lasts, and gives opinions. */
    ADVISOR,
    /** Analyste de la consultation: moderates, codes, groups and answers contributions. */
    ANALYST,
    /** Vérificateur: reads everything, the journal included, and writes nothing. */
    AUDITOR,
    /** Administrateur: organisations, people, grants and calendars, without a say over content. */
    ADMIN,
    /** The product itself: batch jobs and the demonstration's history. Never granted to an account. */
    SYSTEM
}
