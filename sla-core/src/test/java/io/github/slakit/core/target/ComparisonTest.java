package io.github.slakit.core.target;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({"99.91, true", "99.90, true", "99.8999999999, false"})
    void holds_atLeast_includesTheBound(String value, boolean holds) {
        Comparison atLeast = Target.atLeast(percent("99.9")).comparison();

        assertThat(atLeast.holds(percent(value), percent("99.9"))).isEqualTo(holds);
    }
}
