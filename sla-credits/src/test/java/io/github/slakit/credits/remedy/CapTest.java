package io.github.slakit.credits.remedy;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapTest {

    private static final Cap HALF = Cap.of(percent("50"), "fee");

    @Test
    void of_cap_hasItsParts() {
        assertThat(HALF.share()).isEqualTo(percent("50"));
        assertThat(HALF.charge()).isEqualTo("fee");
        assertThat(HALF.clause()).isEmpty();
        assertThat(HALF.withClause("§ 7.4").clause()).contains("§ 7.4");
    }

    @Test
    void equals_sameTerms_areEqual() {
        assertThat(HALF)
                .isEqualTo(Cap.of(percent("50.0"), "fee"))
                .hasSameHashCodeAs(Cap.of(percent("50.0"), "fee"))
                .isNotEqualTo(Cap.of(percent("51"), "fee"))
                .isNotEqualTo(Cap.of(percent("50"), "support"))
                .isNotEqualTo(HALF.withClause("§ 7.4"));
    }

    @Test
    void toString_cap_isTheBoundInWords() {
        assertThat(HALF).hasToString("50 % of 'fee'");
    }
}
