package io.github.slakit.calendar.jollyday;

import io.github.slakit.calendar.HolidayRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The public holidays of a country, or of a region of one, from the data of Jollyday.
 *
 * <pre>{@code
 * JollydayHolidays.of("us")                          // jollyday:us
 * JollydayHolidays.of("de", "by")                    // jollyday:de/by, Bavaria
 * JollydayHolidays.of("ch", "zh").withBankHolidays() // jollyday:ch/zh:bank
 * JollydayHolidays.of("nz").withYears(2018, 2030)    // jollyday:nz:2018-2030
 * }</pre>
 *
 * <p>The holidays of a country are those of all its regions: {@code us} has no Columbus Day, which some states do not
 * keep, and {@code us/ny} has it. A holiday that the law moves off a weekend closes the date on which it is observed and no other: Independence Day
 * of 2026, a Saturday, closes Friday, 3 July. Days of mere observance never close.
 *
 * <p>The data names no years that it holds for. The rule knows the years 2000 to 2050, fewer where the data lists a
 * holiday year by year: the lunar holidays of {@code hk} are listed for 2007 to 2024, so these are its years. A
 * calendar is not valid outside the years that its rules know, and so refuses questions about them. Dates to come are
 * what the law of today says; those of the Islamic calendar follow its calculated form, and may differ from the
 * observed ones by a day. A country whose holidays are known to be wrong in the data, {@code jp}, is refused.
 *
 * <p>Rules are equal if their names are.
 *
 * <p>Immutable and thread-safe.
 */
public final class JollydayHolidays implements HolidayRule {

    private static final int LONGEST_YEARS = 500;

    private final Region region;
    private final boolean bank;
    private final boolean yearsStated;
    private final int firstYear;
    private final int lastYear;
    private final Map<Integer, List<LocalDate>> dates;

    private JollydayHolidays(Region region, boolean bank, boolean yearsStated, int firstYear, int lastYear) {
        this.region = region;
        this.bank = bank;
        this.yearsStated = yearsStated;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.dates = region.dates(bank, firstYear, lastYear);
    }

    /**
     * Obtains the public holidays of a country or region. Letter case does not matter.
     *
     * @param country the code of the country by ISO 3166, such as {@code de}, or of a market that the data knows, such
     *     as {@code nyse}
     * @param subdivisions the codes of the subdivision of the country by ISO 3166-2 without the country, such as {@code
     *     by}, of its subdivision, and so on; none for the whole country
     * @return the rule
     * @throws IllegalArgumentException if the country or a subdivision is not known, the data knows no holidays of it,
     *     or they are known to be wrong
     */
    public static JollydayHolidays of(String country, String... subdivisions) {
        Region region = Region.of(country, List.of(subdivisions));
        ListedYears years = region.listedYears();
        return new JollydayHolidays(region, false, false, years.first(), years.last());
    }

    /**
     * Returns this rule with the bank holidays beside the public ones, where the data tells them apart: days on which
     * banks close and others may.
     *
     * @return the rule with bank holidays
     */
    public JollydayHolidays withBankHolidays() {
        return new JollydayHolidays(region, true, yearsStated, firstYear, lastYear);
    }

    /**
     * Returns this rule for other years, on the word of the caller that the data holds for them: New Zealand has listed
     * Matariki since its first year, 2022, and the data is just as right before.
     *
     * @param firstYear the first year
     * @param lastYear the last year, not before the first one
     * @return the rule that knows these years
     * @throws IllegalArgumentException if the years are not in order, not from 1600 to 2261, or more than 500
     */
    public JollydayHolidays withYears(int firstYear, int lastYear) {
        if (firstYear < 1600 || lastYear > 2261 || lastYear < firstYear || lastYear - firstYear >= LONGEST_YEARS) {
            throw new IllegalArgumentException("Years of holidays must be from 1600 to 2261, in order and at most "
                    + LONGEST_YEARS + ", but were " + firstYear + " to " + lastYear);
        }
        return new JollydayHolidays(region, bank, true, firstYear, lastYear);
    }

    @Override
    public String name() {
        return "jollyday:" + region.name() + (bank ? ":bank" : "")
                + (yearsStated ? ":" + firstYear + "-" + lastYear : "");
    }

    /**
     * Returns the dates of all holidays in a year.
     *
     * @param year the year, from {@link #firstYear()} to {@link #lastYear()}
     * @return the dates in order
     * @throws IllegalArgumentException if the rule does not know the year
     */
    @Override
    public List<LocalDate> dates(int year) {
        if (year < firstYear || year > lastYear) {
            throw new IllegalArgumentException("Year of holidays '" + name() + "' must be from " + firstYear + " to "
                    + lastYear + ", but was " + year);
        }
        return dates.getOrDefault(year, List.of());
    }

    @Override
    public int firstYear() {
        return firstYear;
    }

    @Override
    public int lastYear() {
        return lastYear;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof JollydayHolidays other && name().equals(other.name());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    /**
     * Returns the name.
     *
     * @return the text form of the rule
     */
    @Override
    public String toString() {
        return name();
    }
}
