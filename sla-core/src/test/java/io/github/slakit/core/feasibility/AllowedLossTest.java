package io.github.slakit.core.feasibility;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedLossTest {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static Target atLeast(String percent) {
        return Target.atLeast(percent(percent));
    }

    private static AllowedLoss downtime(Target target) {
        return AllowedLoss.ofDowntime(target, MONTH);
    }

    private static Figure seconds(String digits) {
        return Figure.parse(digits + " s");
    }

    /** 5.256 min, 31.536 s; in a leap year 5.2704 min, 31.6224 s. */
    @ParameterizedTest
    @CsvSource({"99.999,365,315.36", "99.9999,365,31.536", "99.999,366,316.224", "99.9999,366,31.6224"})
    void s48_nines_allowDowntimeInAYear(String nines, int days, String allowed) {
        assertThat(AllowedLoss.ofDowntime(atLeast(nines), Duration.ofDays(days)).most())
                .contains(seconds(allowed));
    }

    /** 44.58 min of 743 h. */
    @Test
    void s48_march2026InWarsaw_isAnHourShort() {
        Duration march = Periods.month(YearMonth.of(2026, 3), ZoneId.of("Europe/Warsaw"))
                .interval()
                .toDuration();

        assertThat(AllowedLoss.ofDowntime(atLeast("99.9"), march)).hasToString("2674.8 s of 2674800 s");
    }

    @Test
    void s49_fiveNinesByTheMinute_areFeasibleInAYearAndNotInAMonth() {
        AllowedLoss year = AllowedLoss.ofDowntime(atLeast("99.999"), YEAR);
        AllowedLoss month = downtime(atLeast("99.999"));

        assertThat(year.most()).contains(seconds("315.36"));
        assertThat(year.isMeasurableEvery(MINUTE)).isTrue();
        assertThat(month.most()).contains(seconds("25.92"));
        assertThat(month.isMeasurableEvery(MINUTE)).isFalse();
        assertThat(month.isMeasurableEvery(Duration.ofMillis(25_920))).isTrue();
        assertThat(month.isMeasurableEvery(Duration.ofMillis(25_921))).isFalse();
    }

    @Test
    void s49_misplacedNine_allowsTenTimesLess() {
        Figure five = downtime(atLeast("99.999")).most().orElseThrow();
        Figure six = downtime(atLeast("99.9999")).most().orElseThrow();

        assertThat(five.dividedBy(six)).hasToString("10");
    }

    @Test
    void explain_target_isTheWayToTheDowntime() {
        assertThat(downtime(atLeast("99.95").tolerance(percent("0.01")))
                        .explain()
                        .render())
                .isEqualTo("""
                        allowed downtime: 25 min 55.2 s (1555.2 s) = product
                          share that may be lost: 0.06 % = first less second
                            all: 100 %
                            target less tolerance: 99.94 % = first less second
                              target: 99.95 %
                              tolerance: 0.01 %
                          period: 720 h 0 min 0 s (2592000 s)
                        """);
    }

    @Test
    void explain_partsOfNanoseconds_areCutOff() {
        AllowedLoss loss = AllowedLoss.ofDowntime(Target.atLeast(percent("200/3")), Duration.ofNanos(100));

        assertThat(loss.exact().value()).isEqualTo(seconds("1/30000000"));
        assertThat(loss.isExpressible()).isFalse();
        assertThat(loss.most()).contains(Figure.of(Duration.ofNanos(33)));
        assertThat(loss.explain().render()).isEqualTo("""
                        allowed downtime, in whole steps: 0.000000033 s = first rounded to a multiple of second, FLOOR
                          allowed downtime: 0.000000033… s (1/30000000 s) = product
                            share that may be lost: 33.333333333… % (100/3 %) = first less second
                              all: 100 %
                              target: 66.666666666… % (200/3 %)
                            period: 0.0000001 s
                          step: 0.000000001 s
                        """);
    }

    @Test
    void most_strictTarget_isANanosecondLess() {
        assertThat(downtime(Target.moreThan(percent("99.9"))).most()).contains(seconds("2591.999999999"));
        assertThat(AllowedLoss.ofDowntime(Target.moreThan(percent("200/3")), Duration.ofNanos(100))
                        .most())
                .contains(Figure.of(Duration.ofNanos(33)));
    }

    @Test
    void most_lowerIsBetter_isTheLimitItself() {
        assertThat(downtime(Target.atMost(seconds("7200"))).most()).contains(seconds("7200"));
        assertThat(downtime(Target.lessThan(seconds("7200"))).most()).contains(seconds("7199.999999999"));
        assertThat(downtime(Target.atMost(percent("0.1"))).most()).contains(seconds("2592"));
        assertThat(downtime(Target.atMost(percent("0.1")).tolerance(percent("0.1")))
                        .most())
                .contains(seconds("5184"));
        assertThat(AllowedLoss.ofFailures(Target.atMost(Figure.of(3)), 200).most())
                .contains(Figure.of(3));
    }

    @Test
    void most_moreThanThereIs_isAllOfIt() {
        assertThat(downtime(Target.atMost(seconds("9999999"))).most()).contains(Figure.of(MONTH));
        assertThat(downtime(atLeast("0")).most()).contains(Figure.of(MONTH));
        assertThat(AllowedLoss.ofFailures(atLeast("99").allowingMisses(5), 3)
                        .explain()
                        .render())
                .isEqualTo("""
                        allowed failures, at most all: 3 = least
                          allowed failures, by figure or number: 5 = greatest
                            allowed failures, in whole steps: 0 = first rounded to a multiple of second, FLOOR
                              allowed failures: 0.03 = product
                                share that may be lost: 1 % = first less second
                                  all: 100 %
                                  target: 99 %
                                elements: 3
                              step: 1
                            allowed misses: 5
                          elements: 3
                        """);
    }

    @Test
    void most_targetThatNothingMeets_isEmpty() {
        AllowedLoss impossible = downtime(Target.moreThan(percent("100")));

        assertThat(impossible.most()).isEmpty();
        assertThat(impossible.effectiveShare()).isEmpty();
        assertThat(impossible.isMeasurableEvery(MINUTE)).isFalse();
        assertThat(impossible.explain().value()).isEqualTo(seconds("-0.000000001"));
        assertThat(impossible).hasToString("less than nothing of 2592000 s");
        assertThat(downtime(atLeast("100")).most()).contains(seconds("0"));
        assertThat(downtime(atLeast("101")).most()).isEmpty();
    }

    @Test
    void ofFailures_999PerMilleOf200Requests_isNone() {
        AllowedLoss requests = AllowedLoss.ofFailures(atLeast("99.9"), 200);

        assertThat(requests.exact().value()).isEqualTo(Figure.parse("0.2"));
        assertThat(requests.isExpressible()).isFalse();
        assertThat(requests.most()).contains(Figure.of(0));
        assertThat(requests.effectiveShare().orElseThrow().value()).isEqualTo(percent("100"));
        assertThat(requests.effectiveShare().orElseThrow().render()).isEqualTo("""
                        share demanded in fact: 100 % = first as a percentage of second
                          left: 200 = first less second
                            elements: 200
                            allowed failures, in whole steps: 0 = first rounded to a multiple of second, FLOOR
                              allowed failures: 0.2 = product
                                share that may be lost: 0.1 % = first less second
                                  all: 100 %
                                  target: 99.9 %
                                elements: 200
                              step: 1
                          elements: 200
                        """);
    }

    @Test
    void ofFailures_wholeNumber_isExpressible() {
        AllowedLoss requests = AllowedLoss.ofFailures(atLeast("99.9"), 2_000);

        assertThat(requests.isExpressible()).isTrue();
        assertThat(requests.most()).contains(Figure.of(2));
        assertThat(requests.effectiveShare().orElseThrow().value()).isEqualTo(percent("99.9"));
    }

    @Test
    void ofFailures_shareOfLost_demandsAShareOfLost() {
        AllowedLoss requests = AllowedLoss.ofFailures(Target.atMost(percent("0.7")), 200);

        assertThat(requests.most()).contains(Figure.of(1));
        assertThat(requests.effectiveShare().orElseThrow().value()).isEqualTo(percent("0.5"));
    }

    @Test
    void ofFailures_allowedMisses_lastWhereTheShareDoesNot() {
        Target target = atLeast("99.9").allowingMisses(2);

        assertThat(AllowedLoss.ofFailures(target, 200).most()).contains(Figure.of(2));
        assertThat(AllowedLoss.ofFailures(target, 5_000).most()).contains(Figure.of(5));
    }

    @Test
    void of_wholeThatIsNotThere_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedLoss.ofDowntime(atLeast("99.9"), Duration.ZERO))
                .withMessage("Period must be longer than 0, but was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedLoss.ofDowntime(atLeast("99.9"), MINUTE.negated()))
                .withMessage("Period must be longer than 0, but was PT-1M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedLoss.ofFailures(atLeast("99.9"), 0))
                .withMessage("Elements must be at least 1, but were 0");
    }

    @Test
    void of_targetOfSomethingElse_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> downtime(Target.atMost(Figure.of(3))))
                .withMessage("Target must be a percentage, or a limit of what is lost of 2592000 s, but was at most 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedLoss.ofFailures(Target.atLeast(Figure.of(180)), 200))
                .withMessage("Target must be a percentage, or a limit of what is lost of 200, but was at least 180");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> downtime(atLeast("99.9").tolerance(Figure.of(1))));
    }

    @Test
    void isMeasurableEvery_stepThatIsNone_isRefused() {
        AllowedLoss month = downtime(atLeast("99.9"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> month.isMeasurableEvery(Duration.ZERO))
                .withMessage("Monitoring step must be longer than 0, but was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month.isMeasurableEvery(MINUTE.negated()))
                .withMessage("Monitoring step must be longer than 0, but was PT-1M");
        AllowedLoss failures = AllowedLoss.ofFailures(atLeast("99.9"), 200);
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> failures.isMeasurableEvery(MINUTE))
                .withMessage("Whole that is monitored in steps must be in 's', but was in plain numbers");
    }
}
