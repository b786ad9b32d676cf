package org.gouvernail.governance.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouvernail.governance.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * The record of every accepted write. Entries are added and read, never changed.
 *
 * <p>Writers never wait for one another here, so instants and numbers promise this much, on any number of servers: the
 * entries of one transaction bear one instant, that of its first entry; the entries of one subject, whose row their
 * writers lock, have growing numbers and instants that never go back; entries of different subjects may be committed in
 * another order than their instants tell. What was recorded at an instant is therefore final once the transactions that
 * were recording then have ended. The order of commits is that of the {@linkplain #sequence() sequence}.
 */
public interface Journal {

    /**
     * Adds the entry of a write to the current transaction, which must exist.
     *
     * @param act what was done, such as {@code measure.revised}
     * @param subject what it was done to
     * @param reason why, null when the act needs none
     * @param state the resulting state of the subject, written as canonical JSON
     * @return the instant recorded, never before that of an earlier entry of the subject
     */
    Instant record(String act, SubjectRef subject, @Nullable String reason, Object state);

    /**
     * Adds the entries of many writes to the current transaction, which must exist, in their order and in a few round trips;
     * what is pending is written before them. The rows of the subjects are locked already.
     */
    void recordAll(List<Write> writes);

    /** A write to be recorded, as {@link #record} takes it. */
    record Write(String act, SubjectRef subject, @Nullable String reason, Object state) {}

    /**
     * The instant that an entry about this subject bears in the current transaction, which must exist: for a row that
     * keeps it too. The subject's row is locked already.
     */
    Instant instant(SubjectRef subject);

    /** The same for many subjects of one kind, by code. */
    Map<String, Instant> instants(String kind, Collection<String> codes);

    /** The state of a subject as it was recorded at an instant, empty when it did not exist yet. */
    <T> Optional<T> stateAsOf(SubjectRef subject, Instant instant, Class<T> type);

    /** The states of all subjects of a kind as recorded at an instant, in the order of their codes. */
    <T> List<T> statesAsOf(String kind, Instant instant, Class<T> type);

    /**
     * The state of each of these subjects at an instant, by code, or its first one when it did not exist yet; one that was
     * never recorded is missing.
     */
    <T> Map<String, T> statesAround(String kind, Collection<String> codes, Instant instant, Class<T> type);

    /** The last 1,000 entries of a subject, oldest first. For more, or for some of them, {@link #backwards}. */
    List<EntryView> history(SubjectRef subject);

    /** The entries that match, latest first, numbered below the one given (0 for the latest), at most so many. */
    List<EntryView> page(Filter filter, long before, int most);

    /** The entry of a subject before the one of this number, empty when that one is its first. */
    Optional<EntryView> previous(SubjectRef subject, long number);

    /**
     * Which entries to read; null for any.
     *
     * @param kind kind of their subject, such as {@code update}
     * @param about code of a subject: its own entries, those of what belongs to it (the updates and milestones of a
     *     measure, the measures of a plan), and the committee's that mention it
     * @param act what was done
     * @param actor account that did it
     * @param from first instant, included
     * @param until last instant, excluded
     */
    record Filter(
            @Nullable String kind,
            @Nullable String about,
            @Nullable String act,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** The entries of a subject, latest first, read from the database page by page as far as the caller goes. */
    Stream<EntryView> backwards(SubjectRef subject);

    /** The highest entry number so far, 0 when there is none. */
    long head();

    /** How far the sequence of committed entries goes; an entry joins it a few seconds after its write. */
    Sequence sequence();

    /** The entries from one place to another of the sequence, both included and counted from 0, at most so many. */
    List<Leaf> leaves(long from, long to, int most);

    /**
     * The sequence of committed entries: without gap, the same for everyone, only ever growing.
     *
     * @param size how many entries it holds
     * @param lastEntryAt when the last of them was recorded, null while there is none
     * @param rootHash root hash of the RFC 9162 tree over their leaf hashes, hexadecimal
     */
    record Sequence(long size, @Nullable Instant lastEntryAt, String rootHash) {}

    /** An entry with its place in the sequence, counted from 0. */
    record Leaf(long index, EntryView entry) {}

    /**
     * An entry as an auditor reads it.
     *
     * @param number entry number, growing
     * @param at when it was recorded
     * @param actor account that did it
     * @param actingFor organisation it was done for, null when for none
     * @param act what was done
     * @param subject to what
     * @param reason why, may be null
     * @param state resulting state, canonical JSON
     * @param leafHash RFC 9162 leaf hash of the entry's canonical form, hexadecimal
     * @param delegatedBy account by whose delegation or in whose place it was done, several with commas between; null when
     *     done in its own name
     */
    record EntryView(
            long number,
            Instant at,
            String actor,
            @Nullable String actingFor,
            String act,
            SubjectRef subject,
            @Nullable String reason,
            String state,
            String leafHash,
            @Nullable String delegatedBy) {

        /** Whether one of these accounts did it, or lent the role it was done with. */
        public boolean isBy(Collection<String> accounts) {
            return accounts.contains(actor)
                    || (delegatedBy != null
                            && Arrays.stream(delegatedBy.split(", ")).anyMatch(accounts::contains));
        }
    }
}
