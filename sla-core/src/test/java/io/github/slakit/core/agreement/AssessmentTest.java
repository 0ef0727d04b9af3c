package io.github.slakit.core.agreement;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class AssessmentTest {

    private static final Instant TEN = Instant.parse("2026-04-04T10:00:00Z");
    private static final Duration ALLOWED = Duration.ofSeconds(1296);
    private static final ServiceLevel UPTIME =
            Agreements.level("uptime").clause("§ 4.2").build();

    private static Assessment assess(Duration down) {
        return Agreements.with(UPTIME)
                .resolve(Map.of())
                .assess("uptime", YearMonth.of(2026, 4), Facts.of(Outage.of("web", TEN, TEN.plus(down))));
    }

    private static Assessment withoutTime() {
        Interval nothing = Interval.of(TEN, TEN);
        return ImmutableAssessment.builder()
                .serviceLevel(UPTIME)
                .period(new MeasurementPeriod(1, "nothing", nothing))
                .result(Metric.availability()
                        .resolve(Map.of(), ZoneOffset.UTC, List.of())
                        .measure(nothing, "web", Facts.of()))
                .build();
    }

    @Test
    void verdict_exactlyTheTarget_isMet() {
        Assessment exact = assess(ALLOWED);

        assertThat(exact.value()).contains(percent("99.95"));
        assertThat(exact.verdict()).isEqualTo(Verdict.MET);
        assertThat(exact.display()).isEqualTo("99.95 %");
    }

    @Test
    void verdict_oneNanosecondMore_isMissedAndNotShownAsTheTarget() {
        Assessment missed = assess(ALLOWED.plusNanos(1));

        assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(missed.display()).isEqualTo("99.94 %");
    }

    @Test
    void verdict_belowTheCriticalValue_isCritical() {
        assertThat(assess(Duration.ofMinutes(432)).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(assess(Duration.ofMinutes(432).plusNanos(1)).verdict()).isEqualTo(Verdict.CRITICAL);
    }

    @Test
    void display_furtherLimit_isNotTouchedEither() {
        Assessment missed = assess(ALLOWED.plusNanos(1));

        assertThat(missed.display(List.of(percent("99.94")))).isEqualTo("99.949 %");
    }

    @Test
    void verdict_nothingToMeasure_isNotAssessed() {
        Assessment nothing = withoutTime();

        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(nothing.display()).isEqualTo("none");
        assertThat(nothing.display(List.of(percent("99")))).isEqualTo("none");
        assertThat(nothing).hasToString("'uptime' in nothing: none, " + Verdict.NOT_ASSESSED);
    }

    @Test
    void withTarget_otherTarget_judgesTheSameResult() {
        Assessment exact = assess(ALLOWED);
        Assessment stricter = exact.withTarget(Target.atLeast(percent("99.99")));

        assertThat(stricter.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(stricter.result()).isEqualTo(exact.result());
        assertThat(stricter.serviceLevel().clause()).contains("§ 4.2");
    }

    @Test
    void entry_assessment_isLevelPeriodVerdictAndFigure() {
        Assessment missed = assess(ALLOWED.plusNanos(1));

        assertThat(missed.entry())
                .isEqualTo(new PeriodVerdict("uptime", missed.period(), Verdict.MISSED)
                        .withFigure("value", missed.value().orElseThrow()));
        assertThat(missed.serviceLevel()).isEqualTo(UPTIME);
        assertThat(missed.period().label()).isEqualTo("2026-04");
    }

    @Test
    void explain_root_isValueWithClauseAndVerdict() {
        Assessment missed = assess(Duration.ofHours(1));

        assertThat(missed.value()).contains(missed.explain().value());
        assertThat(missed.explain().clause()).contains("§ 4.2");
        assertThat(missed.explain().notes()).containsExactly("target " + UPTIME.target() + ": " + Verdict.MISSED);
    }

    @Test
    void toString_assessment_isALine() {
        assertThat(assess(ALLOWED)).hasToString("'uptime' in 2026-04: 99.95 %, " + Verdict.MET);
    }
}
