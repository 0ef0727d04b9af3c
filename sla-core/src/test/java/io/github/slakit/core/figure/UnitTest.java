package io.github.slakit.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @Test
    void equals_sameSymbol_isSameUnit() {
        assertThat(Unit.of("%")).isEqualTo(Unit.PERCENT).hasSameHashCodeAs(Unit.PERCENT);
        assertThat(Unit.of("")).isEqualTo(Unit.ONE);
        assertThat(Unit.of("s")).isEqualTo(Unit.SECOND);
        assertThat(Unit.of("USD")).isNotEqualTo(Unit.of("usd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "US D", "USD ", "\t", "m2", "9"})
    void of_digitOrSpace_isRefused(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(symbol))
                .withMessage("Unit must have neither digits nor spaces, but was '" + symbol + "'");
    }

    @Test
    void toString_anyUnit_isSymbol() {
        assertThat(Unit.of("requests")).hasToString("requests");
        assertThat(Unit.ONE).hasToString("");
    }
}
