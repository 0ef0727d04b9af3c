package io.github.slakit.core.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Policy URGENT =
            Policy.of("urgent", "gold").when("product", "X", "Y").when("priority", "1");

    @Test
    void matches_allCriteria_fit() {
        assertThat(URGENT.matches(Map.of("product", "Y", "priority", "1", "site", "Paris")))
                .isTrue();
        assertThat(URGENT.matches(Map.of("product", "Y", "priority", "2"))).isFalse();
        assertThat(URGENT.matches(Map.of("product", "x", "priority", "1"))).isFalse();
        assertThat(URGENT.matches(Map.of("product", "X"))).isFalse();
    }

    @Test
    void matches_noCriteria_everything() {
        assertThat(Policy.of("default", "bronze").matches(Map.of())).isTrue();
    }

    @Test
    void mismatches_severalCriteria_areAllNamed() {
        assertThat(URGENT.mismatches(Map.of("product", "Z")))
                .hasToString("['product' must be 'X' or 'Y', but was 'Z', 'priority' must be '1', but is not given]");
        assertThat(URGENT.mismatches(Map.of("product", "X", "priority", "1"))).isEmpty();
    }

    @Test
    void of_noValue_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> URGENT.when("site"))
                .withMessage("Criterion 'site' of policy 'urgent' must have at least 1 value, but has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Policy("urgent", "gold", Map.of("site", Set.of())))
                .withMessage("Criterion 'site' of policy 'urgent' must have at least 1 value, but has none");
    }

    @Test
    void when_sameAttributeTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> URGENT.when("product", "Z"))
                .withMessage("Criterion 'product' of policy 'urgent' must be given once, but was given again with [Z]");
    }

    @Test
    void of_callersMap_isCopied() {
        Map<String, Set<String>> criteria = new LinkedHashMap<>(Map.of("product", Set.of("X")));
        Policy policy = new Policy("X", "silver", criteria);
        criteria.clear();

        assertThat(policy).isEqualTo(Policy.of("X", "silver").when("product", "X"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> policy.criteria().clear());
    }

    @Test
    void toString_policy_isASentence() {
        assertThat(URGENT).hasToString("'urgent' chooses 'gold' when 'product' is 'X' or 'Y' and 'priority' is '1'");
        assertThat(Policy.of("default", "bronze")).hasToString("'default' chooses 'bronze'");
    }
}
