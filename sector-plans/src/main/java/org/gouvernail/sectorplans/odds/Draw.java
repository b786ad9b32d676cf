package org.gouvernail.sectorplans.odds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gouvernail.sectorplans.milestone.MilestoneDates.Dates;
import org.gouvernail.sectorplans.odds.Experience.Lesson;
import org.gouvernail.sectorplans.odds.Facts.Standing;
import org.gouvernail.sectorplans.odds.Network.Link;
import org.gouvernail.sectorplans.odds.Network.Stone;
import org.jspecify.annotations.Nullable;

/**
 * The draw of all milestones as they stand. While the past says too little of any forecast, no milestone has odds.
 */
final class Draw {

    private static final int[] AS_FORECAST = {0};

    private final List<Stone> stones = new ArrayList<>();
    private final List<Link> links;
    private final LocalDate today;
    private final Map<String, Lesson> lessons = new HashMap<>();
    private final List<Dates> open = new ArrayList<>();

    Draw(List<Standing> milestones, List<Link> links, Experience experience, LocalDate today) {
        this.links = links;
        this.today = today;
        for (Standing one : milestones) {
            Dates dates = one.milestone();
            LocalDate actual = dates.actual();
            Lesson lesson = actual == null ? lesson(one, experience) : null;
            stones.add(new Stone(
                    dates.code(),
                    day(dates.forecast()),
                    actual == null ? null : day(actual),
                    lesson == null ? AS_FORECAST : lesson.pool().slips()));
            if (actual == null) {
                open.add(dates);
            }
            if (lesson != null) {
                lessons.put(dates.code(), lesson);
            }
        }
        stones.sort(Comparator.comparing(Stone::code));
    }

    private @Nullable Lesson lesson(Standing one, Experience experience) {
        return experience.of(
                one.measure().leadOrganisation(),
                Horizon.of(today, one.milestone().forecast()));
    }

    /** How many open milestones have odds. */
    int milestones() {
        return lessons.size();
    }

    /** What comes of it for each open milestone. */
    List<OddsFigure> figures(UUID run, long seed, int draws) {
        Network network = new Network(stones, links, day(today));
        @Nullable Quantiles[] drawn =
                Simulation.run(network, seed, draws, Runtime.getRuntime().availableProcessors());
        Map<String, Quantiles> odds = new HashMap<>();
        for (int i = 0; i < drawn.length; i++) {
            Quantiles one = drawn[i];
            if (one != null) {
                odds.put(network.codes[i], one);
            }
        }
        return open.stream()
                .map(m -> figure(run, m, Objects.requireNonNull(odds.get(m.code()))))
                .toList();
    }

    private OddsFigure figure(UUID run, Dates milestone, Quantiles odds) {
        Lesson lesson = lessons.get(milestone.code());
        return lesson == null
                ? new OddsFigure(run, milestone.code(), milestone.forecast())
                : new OddsFigure(run, milestone.code(), milestone.forecast(), odds, lesson);
    }

    /** SHA-256 over today, the milestones with the slips drawn from, and the dependencies, each in the order of its codes. */
    String fingerprint() {
        MessageDigest sha = sha256();
        Map<int[], String> told = new IdentityHashMap<>();
        add(sha, today.toString());
        for (Stone stone : stones) {
            String slips = told.computeIfAbsent(stone.slips(), Arrays::toString);
            add(sha, stone.code() + " " + stone.forecast() + " " + stone.actual() + " " + slips);
        }
        links.stream()
                .sorted(Comparator.comparing(Link::predecessor).thenComparing(Link::successor))
                .forEach(l -> add(sha, l.predecessor() + " " + l.successor() + " " + l.lag()));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void add(MessageDigest sha, String line) {
        sha.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
