package io.github.slakit.credits.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightTest {

    @Test
    void toEndContract_namesNoService() {
        assertThat(Right.toEndContract().service()).isEmpty();
        assertThat(Right.toEndContract()).hasToString("right to end the contract");
    }

    @Test
    void toEndService_namesTheService() {
        assertThat(Right.toEndService("web").service()).contains("web");
        assertThat(Right.toEndService("web")).hasToString("right to end service 'web'");
    }

    @Test
    void withClause_right_isTheSameWithItsPlace() {
        assertThat(Right.toEndService("web").clause()).isEmpty();
        assertThat(Right.toEndService("web").withClause("§ 9.2").clause()).contains("§ 9.2");
        assertThat(Right.toEndService("web").withClause("§ 9.2").service()).contains("web");
    }

    @Test
    void equals_sameTerms_areEqual() {
        assertThat(Right.toEndService("web"))
                .isEqualTo(Right.toEndService("web"))
                .hasSameHashCodeAs(Right.toEndService("web"))
                .isNotEqualTo(Right.toEndService("mail"))
                .isNotEqualTo(Right.toEndContract())
                .isNotEqualTo(Right.toEndService("web").withClause("§ 9.2"));
    }
}
