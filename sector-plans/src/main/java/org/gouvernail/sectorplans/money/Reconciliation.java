package org.gouvernail.sectorplans.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouvernail.sectorplans.money.Budgets.Kind;
import org.gouvernail.sectorplans.money.Budgets.Remark;
import org.jspecify.annotations.Nullable;

/**
 * How amounts agree, or why they do not; nothing that keeps two figures apart goes without a remark. The years spent, up to
 * that of the last endorsed update, are held against what that update says was spent to date; what is authorised in a plan,
 * against its envelope.
 */
final class Reconciliation {

    private Reconciliation() {}

    /** What there is to say of one measure. */
    static List<Remark> of(MeasureAccount account) {
        List<Remark> remarks = new ArrayList<>();
        List<String> one = List.of(account.code());
        BigDecimal byYear = account.spentByYear();
        BigDecimal toDate = account.spentToDate();
        BigDecimal beyond = account.spentBeyondReport();
        if (toDate == null) {
            remarks.add(new Remark(Kind.SPENT_NOT_REPORTED, MoneyWords.notReported(), one));
        } else if (byYear == null) {
            remarks.add(new Remark(Kind.SPENT_NOT_BY_YEAR, MoneyWords.notByYear(toDate), one));
        } else if (beyond != null && beyond.signum() != 0) {
            remarks.add(new Remark(
                    Kind.SPENT_DIFFERS, MoneyWords.spentDiffers(byYear, toDate, account.lastReported()), one));
        } else {
            remarks.add(new Remark(Kind.SPENT_AGREES, MoneyWords.spentAgrees(toDate, account.lastReported()), one));
        }
        account.years().forEach((year, amounts) -> {
            BigDecimal over = overAuthorised(amounts);
            if (over != null) {
                remarks.add(new Remark(Kind.OVER_AUTHORISED, MoneyWords.over(year, amounts, over), one));
            }
        });
        return remarks;
    }

    /** By how much a year costs, or is expected to cost, more than is authorised for it; null when it does not. */
    private static @Nullable BigDecimal overAuthorised(Amounts amounts) {
        BigDecimal expected = amounts.expected();
        if (expected == null) {
            return null;
        }
        BigDecimal authorised = amounts.authorised();
        BigDecimal over = expected.subtract(authorised == null ? BigDecimal.ZERO : authorised);
        return over.signum() > 0 ? over : null;
    }

    /** The amounts of several measures by fiscal year, each measure once. */
    static SortedMap<String, Amounts> years(List<MeasureAccount> accounts) {
        SortedMap<String, Amounts> years = new TreeMap<>();
        accounts.forEach(a -> a.years().forEach((year, amounts) -> years.merge(year, amounts, Amounts::plus)));
        return years;
    }

    /**
     * What there is to say of a plan.
     *
     * @param accounts all its measures, the withdrawn ones too
     */
    static List<Remark> of(@Nullable BigDecimal envelope, @Nullable Integer announced, List<MeasureAccount> accounts) {
        List<MeasureAccount> counted = accounts.stream()
                .filter(Predicate.not(MeasureAccount::withdrawn))
                .toList();
        List<Remark> remarks = new ArrayList<>();
        remarks.add(envelope(envelope, total(counted).authorised()));
        remarks.add(measures(announced, counted.size()));
        some(remarks, Kind.NOTHING_AUTHORISED, counted, a -> a.total().authorised() == null);
        some(remarks, Kind.SPENT_NOT_BY_YEAR, counted, a -> a.spentByYear() == null && a.spentToDate() != null);
        some(remarks, Kind.SPENT_NOT_REPORTED, counted, a -> a.spentToDate() == null);
        some(remarks, Kind.NO_FORECAST, counted, a -> a.total().forecast() == null);
        differing(remarks, counted);
        withdrawn(remarks, accounts.stream().filter(MeasureAccount::withdrawn).toList());
        return remarks;
    }

    static Amounts total(List<MeasureAccount> accounts) {
        return accounts.stream().map(MeasureAccount::total).reduce(Amounts.NONE, Amounts::plus);
    }

    private static Remark envelope(@Nullable BigDecimal envelope, @Nullable BigDecimal authorised) {
        BigDecimal allotted = authorised == null ? BigDecimal.ZERO : authorised;
        if (envelope == null) {
            return new Remark(Kind.NO_ENVELOPE, MoneyWords.noEnvelope(allotted), List.of());
        }
        BigDecimal left = envelope.subtract(allotted);
        Kind kind = switch (left.signum()) {
            case 1 -> Kind.PARTLY_ALLOTTED;
            case 0 -> Kind.WHOLLY_ALLOTTED;
            default -> Kind.ENVELOPE_EXCEEDED;
        };
        return new Remark(kind, MoneyWords.envelope(envelope, allotted, left), List.of());
    }

    private static Remark measures(@Nullable Integer announced, int entered) {
        if (announced == null) {
            return new Remark(Kind.MEASURES_UNKNOWN, MoneyWords.announcedUnknown(entered), List.of());
        }
        Kind kind = announced > entered ? Kind.MEASURES_MISSING : Kind.MEASURES_BEYOND;
        return new Remark(kind, MoneyWords.announced(entered, announced), List.of());
    }

    private static void some(
            List<Remark> remarks, Kind kind, List<MeasureAccount> accounts, Predicate<MeasureAccount> which) {
        List<String> codes =
                accounts.stream().filter(which).map(MeasureAccount::code).toList();
        if (!codes.isEmpty()) {
            remarks.add(new Remark(kind, MoneyWords.some(kind, codes.size(), accounts.size()), codes));
        }
    }

    private static void differing(List<Remark> remarks, List<MeasureAccount> accounts) {
        List<MeasureAccount> differ = accounts.stream()
                .filter(a -> Objects.requireNonNullElse(a.spentBeyondReport(), BigDecimal.ZERO)
                                .signum()
                        != 0)
                .toList();
        if (!differ.isEmpty()) {
            BigDecimal beyond = differ.stream()
                    .map(a -> Objects.requireNonNull(a.spentBeyondReport()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            remarks.add(new Remark(
                    Kind.SPENT_DIFFERS,
                    MoneyWords.someDiffer(differ.size(), beyond),
                    differ.stream().map(MeasureAccount::code).toList()));
        }
    }

    private static void withdrawn(List<Remark> remarks, List<MeasureAccount> accounts) {
        if (!accounts.isEmpty()) {
            remarks.add(new Remark(
                    Kind.WITHDRAWN,
                    MoneyWords.withdrawn(
                            accounts.size(),
                            total(accounts).authorised(),
                            accounts.stream().map(MeasureAccount::spent).reduce(null, Amounts::sum),
                            accounts.stream().anyMatch(a -> a.spentByYear() == null && a.spentToDate() != null),
                            (int) accounts.stream()
                                    .filter(a -> a.spent() == null)
                                    .count()),
                    accounts.stream().map(MeasureAccount::code).toList()));
        }
    }
}
