package org.gouvernail.sectorplans.odds;

/**
 * The days, counted from 1970-01-01, by which a milestone comes in one case of ten, one of two, four of five and nine of
 * ten: each the first day on which at least that share of the draws had come.
 */
record Quantiles(int p10, int p50, int p80, int p90) {

    /**
     * Read from how often it came on each day.
     *
     * @param counts how often on each day, from the first on
     * @param first the day of the first count
     * @param draws sum of all counts
     */
    static Quantiles of(int[] counts, int first, int draws) {
        int[] days = new int[4];
        int[] tenths = {1, 5, 8, 9};
        long sum = 0;
        int reached = 0;
        for (int d = 0; d < counts.length && reached < days.length; d++) {
            sum += counts[d];
            while (reached < days.length && 10 * sum >= (long) tenths[reached] * draws) {
                days[reached++] = first + d;
            }
        }
        return new Quantiles(days[0], days[1], days[2], days[3]);
    }
}
