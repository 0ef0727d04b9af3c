package io.github.slakit.calendar.jollyday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A country or region in the data of Jollyday. */
final class Region {

    private static final Map<String, String> KNOWN_WRONG =
            Map.of("jp", "has no equinox days and the Emperor's Birthday of before 2019");

    private final HolidayManager manager;
    private final String country;
    private final List<String> subdivisions;
    private final List<List<FixedHolidayConfiguration>> levels;

    private Region(HolidayManager manager, String country, List<String> asked) {
        this.manager = manager;
        this.country = country;
        HolidayCalendarConfiguration level =
                manager.getConfigurationService().getHolidayCalendarConfiguration(manager.getManagerParameter());
        List<String> path = new ArrayList<>();
        List<List<FixedHolidayConfiguration>> fixed = new ArrayList<>();
        fixed.add(level.holidays().fixed());
        for (String subdivision : asked) {
            level = find(level, subdivision, name(country, path));
            path.add(level.hierarchy());
            fixed.add(level.holidays().fixed());
        }
        subdivisions = List.copyOf(path);
        levels = List.copyOf(fixed);
    }

    static Region of(String country, List<String> subdivisions) {
        String code = country.toLowerCase(Locale.ROOT);
        TreeSet<String> known = HolidayManager.getSupportedCalendarCodes().stream()
                .map(supported -> supported.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(code)) {
            throw new IllegalArgumentException(
                    "Country of holidays must be one of " + String.join(" ", known) + ", but was '" + country + "'");
        }
        if (KNOWN_WRONG.containsKey(code)) {
            throw new IllegalArgumentException(
                    "Holidays of '" + code + "' must be right in the data of Jollyday, which " + KNOWN_WRONG.get(code));
        }
        return new Region(manager(code), code, subdivisions);
    }

    /** Makes managers one at a time: Jollyday finds its parts in a way that is not thread-safe. */
    private static synchronized HolidayManager manager(String code) {
        ManagerParameter parameter = new OwnParameter(ManagerParameters.create(code));
        HolidayManager manager = HolidayManager.getInstance(parameter);
        HolidayCalendarConfigurationService service = manager.getConfigurationService();
        if (service instanceof OpenService) {
            return manager;
        }
        manager.setConfigurationService(new OpenService(service));
        manager.init(parameter);
        return manager;
    }

    /** A service that hands out levels that the core can look at. */
    private record OpenService(HolidayCalendarConfigurationService service)
            implements HolidayCalendarConfigurationService {

        @Override
        public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
            return new OpenConfiguration(service.getHolidayCalendarConfiguration(parameter));
        }
    }

    private static HolidayCalendarConfiguration find(
            HolidayCalendarConfiguration parent, String subdivision, String parentName) {
        return parent.subConfigurations()
                .filter(child -> child.hierarchy().equalsIgnoreCase(subdivision))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Subdivision of '" + parentName + "' must be "
                        + choices(parent) + ", but was '" + subdivision + "'"));
    }

    private static String choices(HolidayCalendarConfiguration parent) {
        String codes = parent.subConfigurations()
                .map(HolidayCalendarConfiguration::hierarchy)
                .sorted()
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? "left out, since it has none" : "one of " + codes;
    }

    /** Returns the codes, as the data writes them. */
    String name() {
        return name(country, subdivisions);
    }

    private static String name(String country, List<String> subdivisions) {
        return subdivisions.isEmpty() ? country : country + "/" + String.join("/", subdivisions);
    }

    ListedYears listedYears() {
        return ListedYears.of(levels);
    }

    /** Returns the dates of each year, those that the years beside it move into it among them. */
    Map<Integer, List<LocalDate>> dates(boolean bank, int firstYear, int lastYear) {
        Map<Integer, List<LocalDate>> found = IntStream.rangeClosed(firstYear - 1, lastYear + 1)
                .mapToObj(year -> manager.getHolidays(Year.of(year), subdivisions.toArray(String[]::new)))
                .flatMap(Set::stream)
                .filter(holiday -> closes(holiday, bank))
                .map(Holiday::getDate)
                .filter(date -> date.getYear() >= firstYear && date.getYear() <= lastYear)
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.toUnmodifiableList()));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Holidays of '" + name() + "' must be in the data from " + firstYear
                    + " to " + lastYear + ", but are not");
        }
        return Map.copyOf(found);
    }

    private static boolean closes(Holiday holiday, boolean bank) {
        return holiday.getType() == HolidayType.PUBLIC_HOLIDAY
                || (bank && holiday.getType() == HolidayType.BANK_HOLIDAY);
    }
}
