package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.credits.remedy.Cap;
import io.github.slakit.credits.remedy.Remedies;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ChargesTest {

    @Test
    void of_amounts_areInTheOrderOfTheirNames() {
        Charges charges = Charges.of(Map.of("support", Money.parse("USD 2.00"), "fee", Money.parse("USD 1.00")));
        assertThat(charges.amounts()).containsExactly(entry("fee", "USD 1.00"), entry("support", "USD 2.00"));
        assertThat(charges).hasToString("{fee=USD 1.00, support=USD 2.00}");
    }

    @Test
    void of_changedMap_changesNothing() {
        Map<String, Money> amounts = new HashMap<>(Map.of("fee", Money.parse("USD 1.00")));
        Charges charges = Charges.of(amounts);
        amounts.clear();
        assertThat(charges).isEqualTo(Hosting.fee("USD 1.00"));
        assertThatThrownBy(() -> charges.amounts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void of_nothingCharged_isAllowed() {
        assertThat(Charges.of(Map.of()).amounts()).isEmpty();
        assertThat(Hosting.fee("USD 0.00").amounts()).containsExactly(entry("fee", "USD 0.00"));
    }

    @Test
    void of_negativeAmount_isRefused() {
        assertThatThrownBy(() -> Hosting.fee("USD -0.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Charge 'fee' must be at least 0, but was USD -0.01");
    }

    @Test
    void of_twoCurrencies_areRefused() {
        Map<String, Money> amounts = Map.of("support", Money.parse("EUR 2.00"), "fee", Money.parse("USD 1.00"));
        assertThatThrownBy(() -> Charges.of(amounts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Charges must be in one currency, but were {fee=USD 1.00, support=EUR 2.00}");
    }

    @Test
    void get_knownCharge_isExact() {
        assertThat(Hosting.fee("USD 840.10").get("fee", CurrencyUnit.USD)).isEqualTo(Figure.parse("840.1 USD"));
    }

    @Test
    void settle_missingChargeOfACredit_isRefusedThoughNothingIsOwed() {
        assertThatThrownBy(() -> settle(
                        Hosting.remedies().credit("uptime", Hosting.tenth("support")),
                        Hosting.noFacts(),
                        Hosting.fee("USD 1.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Charge must be one of [fee], but was 'support'");
    }

    @Test
    void settle_missingChargeOfACap_isRefused() {
        assertThatThrownBy(() -> settle(
                        Hosting.remedies()
                                .credit("uptime", Hosting.tenth("fee"))
                                .cap(Cap.of(percent("50"), "year")),
                        Hosting.down(Hosting.JUNE, Duration.ofHours(1)),
                        Hosting.fee("USD 1.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Charge must be one of [fee], but was 'year'");
    }

    @Test
    void settle_chargeInAnotherCurrencyThanTheContract_isRefusedThoughNothingIsOwed() {
        assertThatThrownBy(() -> settle(
                        Hosting.remedies().credit("uptime", Hosting.tenth("fee")),
                        Hosting.noFacts(),
                        Hosting.fee("EUR 1.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Charge 'fee' must be in USD as the contract, but was EUR 1.00");
    }

    @Test
    void equals_sameAmounts_areEqual() {
        assertThat(Hosting.fee("USD 1.00"))
                .isEqualTo(Charges.of(Map.of("fee", Money.parse("USD 1.00"))))
                .hasSameHashCodeAs(Charges.of(Map.of("fee", Money.parse("USD 1.00"))))
                .isNotEqualTo(Hosting.fee("USD 1.01"))
                .isNotEqualTo(Charges.of("support", Money.parse("USD 1.00")))
                .isNotEqualTo("{fee=USD 1.00}");
    }

    private static Settlement settle(Remedies.Builder remedies, Facts facts, Charges charges) {
        return Hosting.contract(remedies).settle(Hosting.JUNE, facts, charges, Ledger.empty());
    }

    private static Map.Entry<String, Money> entry(String name, String amount) {
        return Map.entry(name, Money.parse(amount));
    }
}
