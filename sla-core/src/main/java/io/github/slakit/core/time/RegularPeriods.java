package io.github.slakit.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * Periods that end a step apart, counted from an anchor: step {@code k} goes from {@code anchor + k · step} to
 * {@code anchor + (k + 1) · step}, month ends clamped from the anchor. Period {@code k} ends with it and is one length
 * long; where the length is the step, periods tile time.
 */
@Value.Immutable
abstract sealed class RegularPeriods implements PeriodScheme permits ImmutableRegularPeriods {

    private static final long DAYS_IN_400_YEARS = 146_097;
    private static final long MONTHS_IN_400_YEARS = 4_800;

    abstract LocalDate anchor();

    abstract Period step();

    @Value.Default
    Period length() {
        return step();
    }

    @Value.Default
    PeriodLabel label() {
        return PeriodLabel.DATES;
    }

    @Value.Default
    @Override
    public PartialPeriods partialPeriods() {
        return PartialPeriods.CUT;
    }

    @Value.Check
    void check() {
        if (partialPeriods() == PartialPeriods.JOIN && !isTiling()) {
            throw new IllegalArgumentException(
                    "Partial periods must be cut or skipped where periods overlap, but were joined in " + this);
        }
    }

    boolean isTiling() {
        return length().equals(step());
    }

    @Override
    public MeasurementPeriod get(long number, ZoneId zone) {
        LocalDate start = date(number + 1, length());
        LocalDate end = date(number + 1, Period.ZERO);
        PeriodLabel named = isTiling() ? label() : PeriodLabel.DATES;
        return new MeasurementPeriod(
                number, named.of(start, end), Interval.of(startOf(start, zone), startOf(end, zone)));
    }

    /** Returns the date that is so many steps after the anchor, less a length. */
    private LocalDate date(long steps, Period less) {
        return anchor().plusDays(steps * step().get(ChronoUnit.DAYS))
                .plusMonths(steps * step().toTotalMonths() - less.toTotalMonths())
                .minusDays(less.get(ChronoUnit.DAYS));
    }

    private static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    @Override
    public MeasurementPeriod containing(Instant instant, ZoneId zone) {
        return get(numberAt(instant, zone), zone);
    }

    /** Returns the number of the step that holds an instant. */
    private long numberAt(Instant instant, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(anchor(), LocalDate.ofInstant(instant, zone));
        long number = Math.floorDiv(
                days * MONTHS_IN_400_YEARS,
                step().toTotalMonths() * DAYS_IN_400_YEARS + step().get(ChronoUnit.DAYS) * MONTHS_IN_400_YEARS);
        while (startOfStep(number, zone).isAfter(instant)) {
            number--;
        }
        while (!startOfStep(number + 1, zone).isAfter(instant)) {
            number++;
        }
        return number;
    }

    private Instant startOfStep(long number, ZoneId zone) {
        return startOf(date(number, Period.ZERO), zone);
    }

    @Override
    public List<MeasurementPeriod> endingIn(Interval part, Interval term, ZoneId zone) {
        if (!part.overlaps(term)) {
            return List.of();
        }
        // A period may take in the one before and the one after it, so that two more on each side decide.
        long first = Math.max(numberAt(term.getStart(), zone), numberAt(part.getStart(), zone) - 2);
        long last = Math.min(numberAt(lastInstant(term), zone), numberAt(lastInstant(part), zone) + 2);
        List<MeasurementPeriod> periods = LongStream.rangeClosed(first, last)
                .mapToObj(k -> get(k, zone))
                .filter(period -> period.interval().overlaps(term))
                .toList();
        return partialPeriods().apply(periods, term).stream()
                .filter(period -> endsIn(period, part))
                .toList();
    }

    /** Checks if a period ends after a part begins and not after it ends; with it, where the part has no time. */
    static boolean endsIn(MeasurementPeriod period, Interval part) {
        Instant end = period.interval().getEnd();
        return part.isEmpty() ? end.equals(part.getEnd()) : end.isAfter(part.getStart()) && !end.isAfter(part.getEnd());
    }

    /** Returns the last nanosecond, or where there is none the instant at which it would be. */
    static Instant lastInstant(Interval interval) {
        return interval.isEmpty() ? interval.getStart() : interval.getEnd().minusNanos(1);
    }

    @Override
    public String toString() {
        String steps = label().scheme().isEmpty() ? "periods of " + step() + " from " + anchor() : label().scheme();
        return isTiling() ? steps : "the last " + length() + " at the end of each of " + steps;
    }
}
