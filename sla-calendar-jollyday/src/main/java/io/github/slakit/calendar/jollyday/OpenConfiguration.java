package io.github.slakit.calendar.jollyday;

import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import io.github.slakit.calendar.jollyday.internal.OpenHolidays;
import java.util.stream.Stream;

/**
 * A level of a country whose holidays the core of Jollyday can look at.
 *
 * @param level the level as it was read
 */
record OpenConfiguration(HolidayCalendarConfiguration level) implements HolidayCalendarConfiguration {

    @Override
    public String hierarchy() {
        return level.hierarchy();
    }

    @Override
    public String description() {
        return level.description();
    }

    @Override
    public HolidayConfigurations holidays() {
        return new OpenHolidays(level.holidays());
    }

    @Override
    public Stream<HolidayCalendarConfiguration> subConfigurations() {
        return level.subConfigurations().map(OpenConfiguration::new);
    }
}
