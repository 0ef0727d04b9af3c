package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.calendar.BusinessCalendars;
import io.github.slakit.core.figure.Unit;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MetricTest {

    @Test
    void availability_metric_isShareOfThePeriodInPercent() {
        Metric availability = Metric.availability();

        assertThat(availability.aggregate()).isEqualTo(Aggregate.SHARE);
        assertThat(availability.base()).isEqualTo(Base.period());
        assertThat(availability.unit()).isEqualTo(Unit.PERCENT);
        assertThat(availability.calendar()).isEmpty();
        assertThat(availability).hasToString("availability over the period");
    }

    @Test
    void downtime_metric_isTotalOfThePeriodInSeconds() {
        Metric downtime = Metric.downtime();

        assertThat(downtime.aggregate()).isEqualTo(Aggregate.TOTAL);
        assertThat(downtime.unit()).isEqualTo(Unit.SECOND);
        assertThat(downtime).hasToString("downtime over the period");
    }

    @Test
    void during_calendar_namesIt() {
        Metric inHours = Metric.availability().during("support");

        assertThat(inHours.base()).isEqualTo(Base.serviceHours("support"));
        assertThat(inHours.calendar()).contains("support");
        assertThat(inHours).hasToString("availability over service hours 'support'");
        assertThat(inHours.withBase(Base.period())).isEqualTo(Metric.availability());
    }

    @Test
    void resolve_knownCalendar_keepsDefinition() {
        Metric inHours = Metric.downtime().during("support");

        assertThat(inHours.resolve(Map.of("support", BusinessCalendars.ALWAYS)).definition())
                .isEqualTo(inHours);
        assertThat(Metric.downtime().resolve(Map.of()).definition()).isEqualTo(Metric.downtime());
    }

    @Test
    void resolve_unknownCalendar_isRefused() {
        Metric inHours = Metric.availability().during("support");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> inHours.resolve(
                        new TreeMap<>(Map.of("office", BusinessCalendars.ALWAYS, "night", BusinessCalendars.ALWAYS))))
                .withMessage("Calendar of a metric must be one of [night, office], but was 'support'");
    }
}
