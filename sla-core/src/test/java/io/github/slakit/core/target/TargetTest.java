package io.github.slakit.core.target;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import java.util.List;
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
}
