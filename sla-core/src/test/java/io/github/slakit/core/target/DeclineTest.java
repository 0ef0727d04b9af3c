package io.github.slakit.core.target;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeclineTest {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Figure NANOSECOND = Figure.of(Duration.ofNanos(1));
    private static final Target UPTIME = Target.atLeast(percent("99.9")).critical(percent("95"));

    @Test
    void headrooms_monthWithoutDowntime_is43Minutes12Seconds() {
        Decline april = Decline.ofTime(MONTH, Duration.ZERO);

        assertThat(UPTIME.headrooms(april).get(0).amount())
                .contains(Figure.of(Duration.ofMinutes(43).plusSeconds(12)));
        assertThat(UPTIME.headrooms(april)).hasToString("[2592 s until missed, 129600 s until critical]");
        assertThat(april.after(Figure.of(Duration.ofSeconds(2592)))).isEqualTo(percent("99.9"));
    }

    @Test
    void headrooms_strictComparator_keepsANanosecond() {
        assertThat(Target.moreThan(percent("99.9")).headrooms(Decline.ofTime(MONTH, Duration.ofSeconds(92))))
                .hasToString("[2499.999999999 s until missed]");
    }

    @Test
    void headrooms_atTheTarget_isZeroAndOneMoreMisses() {
        Decline used = Decline.ofTime(MONTH, Duration.ofSeconds(2592));

        assertThat(UPTIME.headrooms(used)).hasToString("[0 s until missed, 127008 s until critical]");
        assertThat(UPTIME.judge(used.after(NANOSECOND))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void headrooms_afterTheTurn_areThoseThatAreLeft() {
        assertThat(UPTIME.headrooms(Decline.ofTime(MONTH, Duration.ofHours(35))))
                .hasToString("[3600 s until critical]");
        assertThat(UPTIME.headrooms(Decline.ofTime(MONTH, Duration.ofHours(37))))
                .isEmpty();
    }

    @Test
    void headrooms_tolerance_isAdded() {
        assertThat(UPTIME.tolerance(percent("0.1")).headrooms(Decline.ofTime(MONTH, Duration.ZERO)))
                .hasToString("[5184 s until missed, 129600 s until critical]");
    }

    @Test
    void headrooms_toleranceBeyondCritical_turnsOnlyAtTheTolerance() {
        Target target = Target.atLeast(percent("99")).tolerance(percent("3")).critical(percent("98"));

        assertThat(target.headrooms(Decline.ofSameElements(100, 0))).hasToString("[4 until critical]");
    }

    @Test
    void headrooms_999PerMilleOf200Requests_areNone() {
        Target target = Target.atLeast(percent("99.9"));

        assertThat(target.headrooms(Decline.ofSameElements(200, 0))).hasToString("[0 until missed]");
        assertThat(target.headrooms(Decline.ofAddedElements(200, 0))).hasToString("[0 until missed]");
        assertThat(target.headrooms(Decline.ofSameElements(5_000, 2))).hasToString("[3 until missed]");
    }

    /** 990 good of 1,000 leave 99 %, of 1,042 a little more than 95 %, of 1,043 less. */
    @Test
    void headrooms_addedFailures_countInTheWholeToo() {
        Target target = Target.atLeast(percent("95"));

        assertThat(target.headrooms(Decline.ofAddedElements(1_000, 10))).hasToString("[42 until missed]");
        assertThat(target.headrooms(Decline.ofSameElements(1_000, 10))).hasToString("[40 until missed]");
    }

    @Test
    void headrooms_allowedMisses_lastWhereTheShareDoesNot() {
        Target target = Target.atLeast(percent("99.9")).allowingMisses(2).critical(percent("99.4"));

        assertThat(target.headrooms(Decline.ofSameElements(200, 1))).hasToString("[1 until critical]");
        assertThat(target.headrooms(Decline.ofSameElements(2, 0)))
                .hasToString("[unbounded until missed, unbounded until critical]");
    }

    @Test
    void headrooms_jumpOverTheMinimum_saysWhereItLands() {
        Target target = Target.atLeast(percent("99")).minimum(percent("98")).critical(percent("50"));

        assertThat(target.headrooms(Decline.ofSameElements(10, 0)))
                .hasToString("[0 until minimum missed, 5 until critical]");
    }

    @Test
    void headrooms_lowerIsBetter_countUpToTheValue() {
        Target hours = Target.atMost(Figure.of(Duration.ofHours(4)));
        Figure sofar = Figure.of(Duration.ofHours(3));

        assertThat(hours.headrooms(Decline.ofTotal(sofar, NANOSECOND))).hasToString("[3600 s until missed]");
        assertThat(Target.lessThan(Figure.of(3)).headrooms(Decline.ofTotal(Figure.of(1), Figure.of(1))))
                .hasToString("[1 until missed]");
        assertThat(Target.atMost(percent("0.5"))
                        .headrooms(Decline.ofSameElements(1_000, 2).complement()))
                .hasToString("[3 until missed]");
    }

    @Test
    void headrooms_otherUnit_isRefused() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> UPTIME.headrooms(Decline.ofTotal(Figure.of(1), Figure.of(1))));
    }

    @Test
    void ofTime_noBase_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decline.ofTime(Duration.ZERO, Duration.ZERO))
                .withMessage("Base must be longer than 0, but was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decline.ofTime(MONTH.negated(), Duration.ZERO))
                .withMessage("Base must be longer than 0, but was PT-720H");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decline.ofTime(MONTH, Duration.ofSeconds(-1)))
                .withMessage("Lost time must be at least 0, but was PT-1S");
    }

    @Test
    void ofElements_impossibleNumbers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decline.ofAddedElements(0, 0))
                .withMessage("Elements must be at least 1, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decline.ofSameElements(200, 201))
                .withMessage("Failed elements must be from 0 to 200, but were 201");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decline.ofSameElements(200, -1))
                .withMessage("Failed elements must be from 0 to 200, but were -1");
    }

    @Test
    void ofTotal_granuleThatDoesNotFit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decline.ofTotal(Figure.of(1), Figure.of(0)))
                .withMessage("Granule must be more than 0, but was 0");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Decline.ofTotal(Figure.of(1), NANOSECOND));
    }

    @Test
    void after_partOfAGranule_isRefused() {
        Decline requests = Decline.ofSameElements(200, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.after(Figure.parse("0.5")))
                .withMessage("Further loss must be a whole number of times 1, but was 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.after(Figure.of(-1)))
                .withMessage("Further loss must be a whole number of times 1, but was -1");
    }

    @Test
    void complement_count_isRefused() {
        Decline count = Decline.ofTotal(Figure.of(1), Figure.of(1));

        assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(count::complement);
    }

    @Test
    void toString_decline_isFigureAndGranule() {
        assertThat(Decline.ofSameElements(200, 1)).hasToString("99.5 %, further losses of 1 each");
    }
}
