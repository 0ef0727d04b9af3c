package io.github.slakit.core.tally;

import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Standpoint;
import io.github.slakit.core.time.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A tally of one kind of occurrence: "missed in at least 3 of the last 6 periods".
 *
 * <p>Immutable and thread-safe.
 *
 * @param counting what is counted and how it is added up
 * @param window which stretch of history is looked at
 * @param threshold what it must come to
 */
public record Count(Counting counting, Window window, Threshold threshold) implements Tally {

    private static final Comparator<PeriodVerdict> BY_TIME = Comparator.comparing(
                    (PeriodVerdict entry) -> entry.period().interval().getEnd())
            .thenComparingLong(entry -> entry.period().number())
            .thenComparing(PeriodVerdict::serviceLevel)
            .thenComparing(entry -> entry.event().orElse(""))
            .thenComparing(PeriodVerdict::verdict);

    /** What two entries share if they are one occurrence. */
    private record Identity(String serviceLevel, long number, String label, String event) {}

    /**
     * Obtains a tally.
     *
     * @param counting what is counted and how it is added up
     * @param window which stretch of history is looked at
     * @param threshold what it must come to
     * @throws io.github.slakit.core.figure.UnitMismatchException if the threshold is not in the unit of the tally
     * @throws IllegalArgumentException if gaps are to be skipped in another window than one of last periods, or
     *     occurrences to be used up that are not counted one by one in whole batches
     */
    public Count {
        threshold.value().requireUnit("Threshold of a tally", counting.figure().unit());
        if (counting.isSkippingGaps() && !(window instanceof Window.Numbered numbered && numbered.last() == 0)) {
            throw new IllegalArgumentException(
                    "Window must be one of last periods where gaps are skipped, but was " + window);
        }
        if (counting.isConsuming() && !(isPlainNumber(counting) && threshold.isBatch())) {
            throw new IllegalArgumentException(
                    "Occurrences must be counted in whole batches where they are used up, but were " + counting + ", "
                            + threshold);
        }
    }

    private static boolean isPlainNumber(Counting counting) {
        return counting.grouping() == Grouping.TOGETHER
                && !counting.isSkippingGaps()
                && counting.figure() instanceof TallyFigure.Occurrences number
                && number.weights().isEmpty();
    }

    /**
     * Returns what is counted.
     *
     * @return the occurrence
     */
    public Occurrence occurrence() {
        return counting.occurrence();
    }

    @Override
    public List<Count> counts() {
        return List.of(this);
    }

    @Override
    public TallyResult count(Collection<PeriodVerdict> history, Function<Count, Standpoint> standpoints) {
        Standpoint at = standpoints.apply(this);
        List<PeriodVerdict> entries = history.stream()
                .filter(entry -> occurrence().serviceLevels().contains(entry.serviceLevel()))
                .sorted(BY_TIME)
                .toList();
        return new CountResult(this, at.current(), counted(entries, at));
    }

    private List<PeriodVerdict> counted(List<PeriodVerdict> entries, Standpoint at) {
        if (counting.isConsuming()) {
            return unconsumed(occurrences(entries), at);
        }
        return occurrences(counting.isSkippingGaps() ? lastJudged(entries, at) : covered(entries, at));
    }

    private List<PeriodVerdict> covered(List<PeriodVerdict> entries, Standpoint at) {
        return entries.stream()
                .filter(entry -> window.covers(entry.period(), at))
                .toList();
    }

    /** Returns the entries of the last periods that have a verdict, as many as the window holds. */
    private List<PeriodVerdict> lastJudged(List<PeriodVerdict> entries, Standpoint at) {
        Set<Long> numbers = entries.stream()
                .filter(PeriodVerdict::isJudged)
                .map(entry -> entry.period().number())
                .filter(number -> number <= at.current().number())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(((Window.Numbered) window).size())
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> numbers.contains(entry.period().number()))
                .toList();
    }

    private List<PeriodVerdict> occurrences(List<PeriodVerdict> entries) {
        Map<Identity, PeriodVerdict> found = new LinkedHashMap<>();
        entries.stream()
                .filter(occurrence()::matches)
                .filter(entry -> counting.figure()
                        .amount(entry, occurrence().serviceLevels())
                        .isPresent())
                .forEach(entry -> found.putIfAbsent(identity(entry), entry));
        return List.copyOf(found.values());
    }

    private Identity identity(PeriodVerdict entry) {
        MeasurementPeriod period = entry.period();
        String event = occurrence().eachEvent() ? entry.event().orElse("") : "";
        return new Identity(entry.serviceLevel(), period.number(), period.label(), event);
    }

    /** Returns what the window holds and no batch before the current period used up. */
    private List<PeriodVerdict> unconsumed(List<PeriodVerdict> occurrences, Standpoint at) {
        Map<MeasurementPeriod, List<PeriodVerdict>> periods = occurrences.stream()
                .collect(Collectors.groupingBy(PeriodVerdict::period, LinkedHashMap::new, Collectors.toList()));
        int batch = threshold.value().amount().numerator().intValueExact();
        List<PeriodVerdict> left = new ArrayList<>();
        for (Map.Entry<MeasurementPeriod, List<PeriodVerdict>> period : periods.entrySet()) {
            left.addAll(period.getValue());
            if (isBefore(period.getKey(), at.current())) {
                left = new ArrayList<>(covered(left, at.at(period.getKey())));
                left.subList(0, left.size() / batch * batch).clear();
            }
        }
        return covered(left, at);
    }

    private static boolean isBefore(MeasurementPeriod period, MeasurementPeriod current) {
        int order = period.interval().getEnd().compareTo(current.interval().getEnd());
        return order < 0 || (order == 0 && period.number() < current.number());
    }

    /** Returns the tally in words. */
    @Override
    public String toString() {
        return counting + " in " + threshold + " of " + window;
    }
}
