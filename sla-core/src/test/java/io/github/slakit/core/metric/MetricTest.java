package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.calendar.BusinessCalendars;
import io.github.slakit.core.figure.Unit;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricTest {

    @Test
    void availability_metric_isShareOfThePeriodInPercent() {
        BasicMetric availability = Metric.availability();

        assertThat(availability.aggregate()).isEqualTo(Aggregate.Plain.SHARE);
        assertThat(availability.base()).isEqualTo(Base.period());
        assertThat(availability.unit()).isEqualTo(Unit.PERCENT);
        assertThat(availability.calendars()).isEmpty();
        assertThat(availability).hasToString("availability over the period");
    }

    @Test
    void downtime_metric_isTotalOfThePeriodInSeconds() {
        BasicMetric downtime = Metric.downtime();

        assertThat(downtime.aggregate()).isEqualTo(Aggregate.Plain.SUM);
        assertThat(downtime.unit()).isEqualTo(Unit.SECOND);
        assertThat(downtime).hasToString("downtime over the period");
    }

    @Test
    void during_calendar_namesIt() {
        BasicMetric inHours = Metric.availability().during("support");

        assertThat(inHours.base()).isEqualTo(Base.serviceHours("support"));
        assertThat(inHours.calendars()).containsExactly("support");
        assertThat(inHours).hasToString("availability over service hours 'support'");
        assertThat(inHours.over(Base.period())).isEqualTo(Metric.availability());
    }

    @Test
    void resolve_knownCalendar_keepsDefinition() {
        BasicMetric inHours = Metric.downtime().during("support");

        assertThat(Measure.resolved(inHours, "support", BusinessCalendars.ALWAYS)
                        .definition())
                .isEqualTo(inHours);
        assertThat(Measure.resolved(Metric.downtime()).definition()).isEqualTo(Metric.downtime());
    }

    @Test
    void resolve_unknownCalendar_isRefused() {
        BasicMetric inHours = Metric.availability().during("support");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> inHours.resolve(
                        Map.of("office", BusinessCalendars.ALWAYS, "night", BusinessCalendars.ALWAYS),
                        ZoneOffset.UTC,
                        List.of()))
                .withMessage("Calendar of a metric must be one of [night, office], but was 'support'");
    }
}
