package io.github.slakit.core.target;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.figure.BandTable;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final Target TARGET = Target.atLeast(percent("99.95")).critical(percent("99"));

    @Test
    void atLeast_target_hasItsValues() {
        assertThat(TARGET.expected()).isEqualTo(percent("99.95"));
        assertThat(TARGET.critical()).contains(percent("99"));
        assertThat(Target.atLeast(percent("99.95")).critical()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, MET",
        "99.95, MET",
        "99.949999999999, MISSED",
        "99, MISSED",
        "98.999999999999, CRITICAL",
        "0, CRITICAL"
    })
    void judge_value_dependsOnTheExactFigure(String value, Verdict verdict) {
        assertThat(TARGET.judge(percent(value))).isEqualTo(verdict);
    }

    @Test
    void judge_withoutCritical_isNeverCritical() {
        assertThat(Target.atLeast(percent("99.95")).judge(percent("0"))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void judge_otherUnit_isRefused() {
        assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(() -> TARGET.judge(Figure.of(100)));
    }

    @Test
    void display_besideTheTarget_doesNotContradictTheVerdict() {
        assertThat(TARGET.display(percent("99.94999"), List.of())).isEqualTo("99.94 %");
        assertThat(TARGET.display(percent("99.95"), List.of())).isEqualTo("99.95 %");
        assertThat(TARGET.display(percent("99.94999"), List.of(percent("99.94"))))
                .isEqualTo("99.949 %");
    }

    @ParameterizedTest
    @CsvSource({
        "99.95, MET",
        "99.94, MISSED",
        "99.5, MISSED",
        "99.49, MINIMUM_MISSED",
        "99, MINIMUM_MISSED",
        "98, CRITICAL"
    })
    void judge_withMinimum_isBetweenMissedAndCritical(String value, Verdict verdict) {
        assertThat(TARGET.minimum(percent("99.5")).judge(percent(value))).isEqualTo(verdict);
    }

    @Test
    void judge_equalValues_isTheWorst() {
        Target target = Target.atMost(Figure.of(4)).minimum(Figure.of(4)).critical(Figure.of(4));

        assertThat(target.judge(Figure.of(4))).isEqualTo(Verdict.MET);
        assertThat(target.judge(Figure.of(5))).isEqualTo(Verdict.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource({"99.85, MET", "99.849, MISSED"})
    void judge_withTolerance_isMetWithinIt(String value, Verdict verdict) {
        Target target = Target.atLeast(percent("99.9")).tolerance(percent("0.05"));

        assertThat(target.threshold()).isEqualTo(percent("99.85"));
        assertThat(target.judge(percent(value))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"64, MET", "65, MISSED"})
    void judge_strictWithTolerance_staysStrict(long value, Verdict verdict) {
        assertThat(Target.lessThan(Figure.of(60)).tolerance(Figure.of(5)).judge(Figure.of(value)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "2, MET", "3, MISSED"})
    void judge_allowedMisses_areMetWhateverTheFigure(long misses, Verdict verdict) {
        Target target = Target.atLeast(percent("99.9")).allowingMisses(2);

        assertThat(target.judge(percent("98"), misses)).isEqualTo(verdict);
        assertThat(target.judge(percent("99.95"), misses)).isEqualTo(Verdict.MET);
        assertThat(Target.atLeast(percent("99.9")).judge(percent("98"), misses)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void judge_possibleFigures_areIndeterminateWhereTheyDiffer() {
        Optional<Figure> good = Optional.of(percent("99.96"));
        Optional<Figure> bad = Optional.of(percent("99.9"));

        assertThat(TARGET.judge(bad, good)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(TARGET.judge(good, Optional.empty())).isEqualTo(Verdict.MET);
        assertThat(TARGET.judge(Optional.of(percent("99")), bad)).isEqualTo(Verdict.MISSED);
        assertThat(TARGET.judge(Optional.empty(), bad)).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Target.atLeast(percent("99.95")).judge(Optional.empty(), bad))
                .isEqualTo(Verdict.MISSED);
        assertThat(Target.atMost(percent("1")).judge(bad, Optional.empty())).isEqualTo(Verdict.MISSED);
    }

    @Test
    void judge_highestBelowLowest_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TARGET.judge(Optional.of(percent("99")), Optional.of(percent("98"))))
                .withMessage("Highest possible figure must not be below the lowest, 99 %, but was 98 %");
    }

    @Test
    void severity_miss_hasTheNameOfItsBand() {
        Target target = TARGET.severities(BandTable.of(
                below(percent("99.95")).gives("minor"), below(percent("99.5")).gives("severe")));

        assertThat(target.severity(percent("99.9"))).contains("minor");
        assertThat(target.severity(percent("98"))).contains("severe");
        assertThat(target.severity(percent("99.95"))).isEmpty();
        assertThat(target.tolerance(percent("0.05")).severity(percent("99.9"))).isEmpty();
        assertThat(TARGET.severity(percent("98"))).isEmpty();
    }

    @Test
    void tolerance_negative_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TARGET.tolerance(percent("-0.05")))
                .withMessage("Tolerance must be at least 0, but was -0.05 %");
    }

    @Test
    void allowingMisses_negative_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TARGET.allowingMisses(-1))
                .withMessage("Allowed misses must be at least 0, but were -1");
    }

    @Test
    void display_besideToleranceMinimumAndSeverity_doesNotContradictThem() {
        Target target =
                Target.atLeast(percent("99.9")).tolerance(percent("0.05")).minimum(percent("99.54"));

        assertThat(target.display(percent("99.87"), List.of())).isEqualTo("99.87 %");
        assertThat(target.display(percent("99.8499"), List.of())).isEqualTo("99.8 %");
        assertThat(target.display(percent("99.547"), List.of())).isEqualTo("99.547 %");
        assertThat(target.severities(BandTable.of(below(percent("99.7")).gives("severe")))
                        .display(percent("99.704"), List.of()))
                .isEqualTo("99.704 %");
    }

    @Test
    void toString_allParts_areInWords() {
        Target target = TARGET.minimum(percent("99.5"))
                .tolerance(percent("0.05"))
                .allowingMisses(2)
                .severities(BandTable.of(below(percent("99.5")).gives("severe")));

        assertThat(TARGET).hasToString("at least 99.95 %, critical below 99 %");
        assertThat(target)
                .hasToString("at least 99.95 %, tolerance 0.05 %, allowed misses 2, minimum missed below 99.5 %, "
                        + "critical below 99 %, [below 99.5 %: severe]");
    }
}
