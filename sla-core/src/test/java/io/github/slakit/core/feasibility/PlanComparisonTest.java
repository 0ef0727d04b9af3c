package io.github.slakit.core.feasibility;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.target.Target;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final PricedTarget A = plan("A", Target.atLeast(percent("99.5")), "500 USD");
    private static final PricedTarget B = plan("B", Target.atLeast(percent("99.9")), "700 USD");

    private static PricedTarget plan(String name, Target target, String price) {
        return new PricedTarget(name, target, Figure.parse(price));
    }

    private static Figure minutes(String digits) {
        return Figure.of(
                Figure.parse(digits).amount().times(Figure.of(60).amount()),
                Figure.parse("1 s").unit());
    }

    @Test
    void s26_twoPlans_tradeDowntimeForMoney() {
        PlanComparison comparison = PlanComparison.of(A, B, MONTH);

        assertThat(comparison.first()).isEqualTo(A);
        assertThat(comparison.second()).isEqualTo(B);
        assertThat(comparison.lessDowntime().parts())
                .extracting(Explanation::value)
                .containsExactly(minutes("216"), minutes("43.2"));
        assertThat(comparison.lessDowntime().value()).isEqualTo(minutes("172.8"));
        assertThat(comparison.extraPrice().value()).isEqualTo(Figure.parse("200 USD"));
        assertThat(comparison).hasToString("'B' buys 10368 s less downtime than 'A' for 200 USD more");
    }

    @Test
    void of_worsePlan_isMoreDowntimeForLess() {
        assertThat(PlanComparison.of(B, A, MONTH))
                .hasToString("'A' buys 10368 s more downtime than 'B' for 200 USD less");
        assertThat(PlanComparison.of(A, A, MONTH)).hasToString("'A' buys 0 s less downtime than 'A' for 0 USD more");
    }

    @Test
    void of_pricesInTwoUnits_isRefused() {
        PricedTarget euros = plan("C", B.target(), "700 EUR");

        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> PlanComparison.of(A, euros, MONTH))
                .withMessage("Figure to subtract must be in 'EUR', but was in 'USD'");
    }

    @Test
    void of_targetThatNothingMeets_isRefused() {
        PricedTarget impossible = plan("C", Target.moreThan(percent("100")), "900 USD");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanComparison.of(A, impossible, MONTH))
                .withMessage("Target of plan 'C' must be possible to meet, but was more than 100 %");
    }
}
