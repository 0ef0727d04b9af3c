package io.github.slakit.calendar.jollyday;

import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The years that data holds for. Where all entries of a holiday are for single years, at least three and without a gap,
 * it has no rule but a list, and nothing is known outside of that; a single entry or a few are for special occasions.
 *
 * @param first the first year
 * @param last the last year
 */
record ListedYears(int first, int last) {

    private static final ListedYears ALL = new ListedYears(2000, 2050);
    private static final int FEWEST = 3;

    /** Returns the years that hold for all the holidays, each with its dates. */
    static ListedYears of(Collection<List<FixedHolidayConfiguration>> levels) {
        return levels.stream()
                .flatMap(level -> level.stream()
                        .collect(Collectors.groupingBy(entry -> String.valueOf(entry.descriptionPropertiesKey())))
                        .values()
                        .stream())
                .flatMap(entries -> listed(entries).stream())
                .reduce(ALL, ListedYears::intersection);
    }

    private static Optional<ListedYears> listed(List<FixedHolidayConfiguration> entries) {
        if (!entries.stream().allMatch(ListedYears::isSingleYear)) {
            return Optional.empty();
        }
        TreeSet<Integer> years = entries.stream()
                .flatMap(entry -> entry.validFrom().map(Year::getValue).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean gapless = years.last() - years.first() == years.size() - 1;
        return years.size() >= FEWEST && gapless
                ? Optional.of(new ListedYears(years.first(), years.last()))
                : Optional.empty();
    }

    private static boolean isSingleYear(FixedHolidayConfiguration entry) {
        return entry.validFrom().isPresent() && entry.validFrom().equals(entry.validTo());
    }

    private ListedYears intersection(ListedYears other) {
        return new ListedYears(Math.max(first, other.first), Math.min(last, other.last));
    }
}
