package io.github.slakit.calendar;

import static io.github.slakit.calendar.WeekPattern.DAY;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The unbroken local line of weekly hours: for most dates the week, for the others the hours that the holidays and
 * changes leave them. Local times are nanoseconds since 1970-01-01T00:00 local time.
 */
final class LocalLine {

    private final Weekly weekly;
    private final WeekPattern week;
    private final long[] breaks;
    /** The hours that start on a date, where they are not the week's; without the breaks taken out. */
    private final Map<Long, long[]> own = new HashMap<>();

    private final long[][] weekOpen = new long[7][];
    private long[] pieceStarts = {};
    private WeekPattern[] pieces = {};

    LocalLine(Weekly weekly) {
        this.weekly = weekly;
        this.week = week(weekly);
        this.breaks = weekBounds(weekly.breaks());
        for (int day = 0; day < 7; day++) {
            weekOpen[dayOfWeek(day)] = withoutBreaks(day);
        }
        weekly.holidayDates().forEach(date -> remove(date.toEpochDay(), Hours.ALL_DAY, weekly.wholeShifts()));
        weekly.changes().forEach(this::apply);
        layPieces();
    }

    /** Returns the local week without holidays and changes. */
    static WeekPattern week(Weekly weekly) {
        return WeekPattern.of(Bounds.minus(weekBounds(weekly.hours()), weekBounds(weekly.breaks())));
    }

    private static long[] weekBounds(List<Hours> hours) {
        long[] all = Bounds.NONE;
        for (int day = 0; day < 7; day++) {
            all = Bounds.union(all, Bounds.shift(hours.get(dayOfWeek(day)).bounds(), day * DAY));
        }
        return Bounds.wrap(all, 0, WeekPattern.WEEK);
    }

    /** Returns the index, from Monday, of the day of the week of a date. */
    private static int dayOfWeek(long epochDay) {
        return (int) Math.floorMod(epochDay + 3, 7L);
    }

    private void apply(DatedChange change) {
        long day = change.date().toEpochDay();
        switch (change.kind()) {
            case CLOSED -> remove(day, change.hours(), weekly.wholeShifts() && change.closesDate());
            case REPLACED -> {
                remove(day, Hours.ALL_DAY, weekly.wholeShifts());
                add(day, change.hours());
            }
            case ADDED -> add(day, change.hours());
        }
    }

    private void add(long day, Hours hours) {
        own.put(day, Bounds.union(own(day), hours.bounds()));
    }

    private void remove(long day, Hours hours, boolean shift) {
        if (shift) {
            own.put(day, Bounds.NONE);
            return;
        }
        own.put(day, Bounds.minus(own(day), hours.bounds()));
        removeFrom(day - 1, hours, DAY);
        if (reachesPast(hours.bounds(), DAY)) {
            removeFrom(day + 1, hours, -DAY);
        }
    }

    private void removeFrom(long day, Hours hours, long shift) {
        long[] before = own(day);
        if (shift < 0 || reachesPast(before, DAY)) {
            own.put(day, Bounds.minus(before, Bounds.shift(hours.bounds(), shift)));
        }
    }

    private static boolean reachesPast(long[] spans, long time) {
        return spans.length > 0 && spans[spans.length - 1] > time;
    }

    private long[] own(long day) {
        long[] changed = own.get(day);
        return changed == null ? weekly.hours().get(dayOfWeek(day)).bounds() : changed;
    }

    /** Returns the open spans of a date, from its own hours and the ends of those of the date before. */
    private WeekPattern content(long day) {
        long[] spans = Bounds.clip(own(day), 0, DAY);
        long[] night = own(day - 1);
        if (reachesPast(night, DAY)) {
            spans = Bounds.union(spans, Bounds.clip(Bounds.shift(night, -DAY), 0, DAY));
        }
        if (spans.length == 0) {
            return WeekPattern.CLOSED;
        }
        return WeekPattern.of(Bounds.minus(Bounds.shift(spans, weekDay(day) * DAY), breaks));
    }

    private static long weekDay(long epochDay) {
        return Math.floorMod(epochDay, 7L);
    }

    private void layPieces() {
        long[] changed = own.keySet().stream()
                .flatMapToLong(day -> changesNext(day) ? LongStream.of(day, day + 1) : LongStream.of(day))
                .sorted()
                .distinct()
                .toArray();
        int size = 0;
        pieceStarts = new long[2 * changed.length + 1];
        pieces = new WeekPattern[2 * changed.length + 1];
        pieceStarts[size] = LocalPieces.BEFORE_ALL;
        pieces[size++] = week;
        for (int i = 0; i < changed.length; i++) {
            pieceStarts[size] = changed[i] * DAY;
            pieces[size++] = content(changed[i]);
            if (i + 1 == changed.length || changed[i + 1] != changed[i] + 1) {
                pieceStarts[size] = (changed[i] + 1) * DAY;
                pieces[size++] = week;
            }
        }
        pieceStarts = Arrays.copyOf(pieceStarts, size);
    }

    private boolean changesNext(long day) {
        return reachesPast(own(day), DAY)
                || reachesPast(weekly.hours().get(dayOfWeek(day)).bounds(), DAY);
    }

    Timeline timeline(Extent extent) {
        return new LocalPieces(weekly.zone(), pieceStarts, pieces).timeline(extent);
    }

    /** Returns the open spans of the hours that start on a date, breaks taken out. */
    long[] open(long day) {
        return own.containsKey(day) ? withoutBreaks(day) : weekOpen[dayOfWeek(day)];
    }

    private long[] withoutBreaks(long day) {
        long[] open = own(day);
        for (long date = day; date <= day + 1 && breaks.length > 0; date++) {
            long from = weekDay(date) * DAY;
            long[] taken = Bounds.clip(breaks, from, from + DAY);
            open = Bounds.minus(open, Bounds.shift(taken, (date - day) * DAY - from));
        }
        return open;
    }
}
