package io.github.slakit.core.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.fact.Case;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final Policy VIP_ON_X =
            Policy.of("VIP on X", "gold").when("customer type", "VIP").when("product", "X");
    private static final Policy X = Policy.of("X", "silver").when("product", "X");
    private static final Policy Y = Policy.of("Y", "silver").when("product", "Y");
    private static final Policy DEFAULT = Policy.of("default", "bronze");
    private static final Policies POLICIES = Policies.of(VIP_ON_X, X, DEFAULT);

    private static Map<String, String> request(String customer, String product) {
        return Map.of("customer type", customer, "product", product);
    }

    @Test
    void s56_vipOnX_isTheFirst() {
        SelectionResult result = POLICIES.select(request("VIP", "X"));

        assertThat(result.policy()).contains(VIP_ON_X);
        assertThat(result.choice()).contains("gold");
        assertThat(result.rejections()).isEmpty();
        assertThat(result).hasToString("'gold' by 'VIP on X'");
    }

    @Test
    void s56_otherOnX_isTheSecondAndSaysWhy() {
        SelectionResult result = POLICIES.select(request("standard", "X"));

        assertThat(result.choice()).contains("silver");
        assertThat(result).hasToString("""
                        'silver' by 'X', because
                          'VIP on X' does not match: 'customer type' must be 'VIP', but was 'standard'""");
    }

    @Test
    void s56_y_isTheDefaultAndSaysWhy() {
        SelectionResult result = POLICIES.select(request("standard", "Y"));

        assertThat(result.policy()).contains(DEFAULT);
        assertThat(result.isCovered()).isTrue();
        assertThat(result.rejections()).extracting(Rejection::policy).containsExactly(VIP_ON_X, X);
        assertThat(result).hasToString("""
                        'bronze' by 'default', because
                          'VIP on X' does not match: 'customer type' must be 'VIP', but was 'standard'; \
                        'product' must be 'X', but was 'Y'
                          'X' does not match: 'product' must be 'X', but was 'Y'""");
    }

    @Test
    void select_noPolicyMatches_isNotCoveredAndSaysWhy() {
        SelectionResult result = Policies.of(X, Y).select(Map.of("customer type", "VIP"));

        assertThat(result.isCovered()).isFalse();
        assertThat(result.choice()).isEmpty();
        assertThat(result).hasToString("""
                        not covered, because
                          'X' does not match: 'product' must be 'X', but is not given
                          'Y' does not match: 'product' must be 'Y', but is not given""");
    }

    @Test
    void select_attributesOfACase_areARequest() {
        Case ticket = Case.of("support", "ticket", "opened", Instant.parse("2026-03-04T10:00:00Z"))
                .withAttribute("product", "X");

        assertThat(POLICIES.select(ticket.attributes()).choice()).contains("silver");
    }

    @Test
    void coverAll_default_isNeeded() {
        assertThat(POLICIES.coverAll()).isTrue();
        assertThat(Policies.of(X, Y).coverAll()).isFalse();
    }

    @Test
    void unreachable_specialBeforeGeneral_isNone() {
        assertThat(POLICIES.unreachable()).isEmpty();
        assertThat(Policies.of(X, Y, Policy.of("X or Z", "gold").when("product", "X", "Z"))
                        .unreachable())
                .isEmpty();
    }

    @Test
    void unreachable_generalBeforeSpecial_isFound() {
        Policies policies = Policies.of(Y, X, VIP_ON_X);
        UnreachablePolicy unreachable = policies.unreachable().get(0);

        assertThat(policies.unreachable())
                .hasToString("['VIP on X' is never reached: every request that it matches is taken by 'X', such as "
                        + "{customer type=VIP, product=X}]");
        assertThat(unreachable.request()).isEqualTo(request("VIP", "X"));
        assertThat(VIP_ON_X.matches(unreachable.request())).isTrue();
        assertThat(policies.select(unreachable.request()).policy()).contains(X);
    }

    @Test
    void unreachable_severalTakeAllTogether_areAllNamed() {
        Policy both = Policy.of("X or Y", "gold").when("product", "X", "Y").when("customer type", "VIP");
        UnreachablePolicy unreachable =
                Policies.of(VIP_ON_X, X, Y, both, DEFAULT).unreachable().get(0);

        assertThat(unreachable.policy()).isEqualTo(both);
        assertThat(unreachable.takenBy()).isEqualTo(List.of(VIP_ON_X, Y));
        assertThat(unreachable)
                .hasToString("'X or Y' is never reached: every request that it matches is taken by 'VIP on X', 'Y', "
                        + "such as {customer type=VIP, product=X}");
    }

    /** Two boxes that overlap, and a third one that both cover only together with a corner. */
    @Test
    void unreachable_oneCornerIsLeft_isReached() {
        Policy all = Policy.of("all", "gold").when("a", "1", "2").when("b", "1", "2");
        Policy a1 = Policy.of("a1", "x").when("a", "1");
        Policy b1 = Policy.of("b1", "x").when("b", "1");
        Policy corner = Policy.of("a2 b2", "x").when("a", "2").when("b", "2");

        assertThat(Policies.of(a1, b1, all).unreachable()).isEmpty();
        assertThat(Policies.of(a1, b1, corner, all).unreachable())
                .extracting(UnreachablePolicy::policy)
                .containsExactly(all);
    }

    @Test
    void unreachable_afterTheDefault_isFound() {
        assertThat(Policies.of(DEFAULT, X).unreachable())
                .hasToString("['X' is never reached: every request that it matches is taken by 'default', "
                        + "such as {product=X}]");
    }

    @Test
    void of_noneOrSameId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(Policies::of)
                .withMessage("Policies must be at least 1, but there is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.of(X, DEFAULT, X))
                .withMessage("Id must be unique among policies, but 'X' stands there twice");
    }
}
