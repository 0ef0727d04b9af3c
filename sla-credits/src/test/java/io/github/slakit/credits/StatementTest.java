package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.explain.Operation;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Target;
import io.github.slakit.credits.remedy.Cap;
import io.github.slakit.credits.remedy.Credit;
import io.github.slakit.credits.remedy.Remedies;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    private static final Facts LONG = Hosting.down(Hosting.JUNE, Hosting.LONG);

    @Test
    void toString_missedLevel_hasALineForIt() {
        assertThat(settle(credit(), LONG, Hosting.fee("USD 840.00"))).hasToString("""
                        Statement for 2024-06
                          'uptime' 98.66 % (missed): USD 84.00
                          total: USD 84.00""");
    }

    @Test
    void toString_metLevel_hasALineWithoutACredit() {
        assertThat(settle(credit(), Hosting.noFacts(), Hosting.fee("USD 840.00")))
                .hasToString("""
                        Statement for 2024-06
                          'uptime' 100.00 % (met): USD 0.00
                          total: USD 0.00""");
    }

    @Test
    void toString_bindingCap_isNamed() {
        assertThat(settle(credit().cap(Cap.of(percent("5"), "fee")), LONG, Hosting.fee("USD 840.00")))
                .hasToString("""
                        Statement for 2024-06
                          'uptime' 98.66 % (missed): USD 42.00
                          capped at 5 % of 'fee'
                          total: USD 42.00""");
    }

    @Test
    void toString_capThatDoesNotBind_isNotNamed() {
        assertThat(settle(credit().cap(Cap.of(percent("10"), "fee")), LONG, Hosting.fee("USD 840.00")))
                .hasToString("""
                        Statement for 2024-06
                          'uptime' 98.66 % (missed): USD 84.00
                          total: USD 84.00""");
    }

    @Test
    void statement_terms_areThoseOfTheContract() {
        Remedies.Builder remedies = credit().cap(Cap.of(percent("5"), "fee"));
        Statement statement = settle(remedies, LONG, Hosting.fee("USD 840.00"));
        assertThat(statement.period()).isEqualTo(Hosting.period(Hosting.JUNE));
        assertThat(statement.currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(statement.rounding()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(statement.caps())
                .containsExactly(new AppliedCap(Cap.of(percent("5"), "fee"), Figure.parse("840 USD")));
        assertThat(statement.lines().get(0).credit()).isEqualTo(Hosting.tenth("fee"));
        assertThat(statement.lines().get(0).charge()).isEqualTo(Figure.parse("840 USD"));
    }

    @Test
    void bindingCap_twoCaps_isTheSmallerAmountWhateverTheShare() {
        Charges charges = Charges.of(Map.of("fee", Money.parse("USD 840.00"), "support", Money.parse("USD 100.00")));
        Cap low = Cap.of(percent("5"), "fee");
        Cap lower = Cap.of(percent("40"), "support");
        Statement statement = settle(credit().cap(low).cap(lower), LONG, charges);
        assertThat(statement.bindingCap()).map(AppliedCap::cap).contains(lower);
        assertThat(statement.bindingCap()).map(AppliedCap::amount).contains(Figure.parse("40 USD"));
        assertThat(statement.total()).isEqualTo(Money.parse("USD 40.00"));
    }

    @Test
    void bindingCap_oneOfTwoAboveTheSum_isTheOther() {
        Cap low = Cap.of(percent("5"), "fee");
        Cap high = Cap.of(percent("50"), "fee");
        Statement statement = settle(credit().cap(high).cap(low), LONG, Hosting.fee("USD 840.00"));
        assertThat(statement.bindingCap()).map(AppliedCap::cap).contains(low);
    }

    @Test
    void bindingCap_noCapBelowTheSum_isEmpty() {
        Cap equal = Cap.of(percent("10"), "fee");
        Statement statement = settle(credit().cap(equal), LONG, Hosting.fee("USD 840.00"));
        assertThat(statement.bindingCap()).isEmpty();
    }

    @Test
    void total_cap_isRoundedDownWhateverTheMode() {
        Cap cap = Cap.of(percent("5"), "fee");
        Statement statement = settle(credit().rounding(RoundingMode.UP).cap(cap), LONG, Hosting.fee("USD 0.39"));
        assertThat(statement.bindingCap()).map(AppliedCap::amount).contains(Figure.parse("0.0195 USD"));
        assertThat(statement.total()).isEqualTo(Money.parse("USD 0.01"));
    }

    @Test
    void total_capOfNothing_isNothing() {
        Statement statement = settle(credit().cap(Cap.of(percent("0"), "fee")), LONG, Hosting.fee("USD 840.00"));
        assertThat(statement.total()).isEqualTo(Money.parse("USD 0.00"));
        assertThat(statement.exactBeforeCaps()).isEqualTo(Figure.parse("84 USD"));
    }

    @Test
    void total_noCredits_isNothing() {
        Statement statement = settle(Hosting.remedies(), LONG, Hosting.fee("USD 840.00"));
        assertThat(statement.lines()).isEmpty();
        assertThat(statement.total()).isEqualTo(Money.parse("USD 0.00"));
        assertThat(statement.explain().value()).isEqualTo(Figure.parse("0 USD"));
    }

    @ParameterizedTest
    @CsvSource({
        "UP,          0.21, 0.03",
        "DOWN,        0.29, 0.02",
        "CEILING,     0.21, 0.03",
        "FLOOR,       0.29, 0.02",
        "HALF_UP,     0.25, 0.03",
        "HALF_UP,     0.24, 0.02",
        "HALF_DOWN,   0.25, 0.02",
        "HALF_DOWN,   0.26, 0.03",
        "HALF_EVEN,   0.25, 0.02",
        "HALF_EVEN,   0.35, 0.04",
        "UNNECESSARY, 0.20, 0.02"
    })
    void total_roundingMode_isThatOfTheContract(RoundingMode mode, String fee, String total) {
        Statement statement = settle(credit().rounding(mode), LONG, Hosting.fee("USD " + fee));
        assertThat(statement.total()).isEqualTo(Money.parse("USD " + total));
        assertThat(statement.explain().value()).isEqualTo(Figure.parse(total + " USD"));
    }

    @Test
    void total_inexactAmountWithoutARoundingMode_isRefused() {
        Remedies.Builder remedies = credit().rounding(RoundingMode.UNNECESSARY);
        assertThatThrownBy(() -> settle(remedies, LONG, Hosting.fee("USD 0.25")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        "Total of 2024-06 must be a whole number of minor units as the contract does not round, but was "
                                + "0.025 USD");
    }

    @ParameterizedTest
    @CsvSource({
        "JPY 1004, JPY 100",
        "JPY 1005, JPY 101",
        "KWD 1.004, KWD 0.100",
        "KWD 1.005, KWD 0.101",
        "EUR 1.05, EUR 0.11"
    })
    void total_currency_isRoundedToItsOwnMinorUnit(String fee, String total) {
        String code = fee.substring(0, 3);
        Statement statement = settle(credit().currency(code), LONG, Hosting.fee(fee));
        assertThat(statement.total()).isEqualTo(Money.parse(total));
        assertThat(statement.lines().get(0).amount()).isEqualTo(Money.parse(total));
        assertThat(statement.explain().value()).isEqualTo(Figure.parse(total.substring(4) + " " + code));
    }

    @Test
    void total_thirdsOfACharge_areRoundedOnce() {
        Credit third =
                Credit.table(below(percent("99.95")).gives(percent("100/3"))).of("fee");
        Remedies.Builder remedies =
                Hosting.remedies().credit("a", third).credit("b", third).credit("c", third);
        Statement statement = settle(remedies, LONG, Hosting.fee("USD 100.00"), "a", "b", "c");
        assertThat(statement.exactBeforeCaps()).isEqualTo(Figure.parse("100 USD"));
        assertThat(statement.total()).isEqualTo(Money.parse("USD 100.00"));
        assertThat(amounts(statement)).containsExactly("a USD 33.34", "b USD 33.33", "c USD 33.33");
    }

    @Test
    void lines_equalRemainders_goByTheIdOfTheLevel() {
        Remedies.Builder remedies = Hosting.remedies()
                .credit("c", Hosting.tenth("fee"))
                .credit("a", Hosting.tenth("fee"))
                .credit("b", Hosting.tenth("fee"));
        Statement statement = settle(remedies, LONG, Hosting.fee("USD 0.05"), "b", "c", "a");
        assertThat(statement.total()).isEqualTo(Money.parse("USD 0.02"));
        assertThat(amounts(statement)).containsExactly("c USD 0.00", "a USD 0.01", "b USD 0.01");
    }

    @Test
    void lines_cutOfACap_isSpreadInProportion() {
        Charges charges = Charges.of(Map.of("fee", Money.parse("USD 300.00"), "support", Money.parse("USD 100.00")));
        Remedies.Builder remedies = Hosting.remedies()
                .credit("a", Hosting.tenth("fee"))
                .credit("b", Hosting.tenth("support"))
                .cap(Cap.of(percent("10"), "support"));
        Statement statement = settle(remedies, LONG, charges, "a", "b");
        assertThat(amounts(statement)).containsExactly("a USD 7.50", "b USD 2.50");
        assertThat(statement.lines()).map(StatementLine::exact).containsExactly(figure("30"), figure("10"));
    }

    @Test
    void lines_figureBetweenTheBands_paysNothing() {
        Credit gap = Credit.table(below(percent("95")).gives(percent("10"))).of("fee");
        Statement statement =
                settle(Hosting.remedies().credit("uptime", gap), LONG, Hosting.fee("USD 840.00"), "uptime");
        assertThat(statement.lines().get(0).band()).isEmpty();
        assertThat(statement.lines().get(0)).hasToString("'uptime' 98.66 % (missed): USD 0.00");
        assertThat(statement.explain().value()).isEqualTo(figure("0"));
    }

    @Test
    void display_figureJustBelowABand_hasDigitsUntilItShows() {
        Credit credit =
                Credit.table(below(percent("98.667")).gives(percent("10"))).of("fee");
        Statement statement = settle(Hosting.remedies().credit("uptime", credit), LONG, Hosting.fee("USD 840.00"));
        assertThat(statement.lines().get(0).display()).isEqualTo("98.66 %");
        Credit edge = Credit.table(below(percent("98.66")).gives(percent("10"))).of("fee");
        statement = settle(Hosting.remedies().credit("uptime", edge), LONG, Hosting.fee("USD 840.00"));
        assertThat(statement.lines().get(0).display()).isEqualTo("98.666 %");
    }

    /** Ten percent of 0.25 is 0.025, rounded up to 0.03; 11.6 % of it is 0.029, so 0.02 in whole cents. */
    @Test
    void bindingCap_boundAboveTheExactSumButBelowTheRoundedOne_binds() {
        Statement statement = settle(
                credit().rounding(RoundingMode.UP).cap(Cap.of(percent("11.6"), "fee")), LONG, Hosting.fee("USD 0.25"));
        assertThat(statement.total()).isEqualTo(Money.parse("USD 0.02"));
        assertThat(statement.bindingCap()).map(AppliedCap::amount).contains(figure("0.029"));
    }

    /** Ten percent of 0.24 is 0.024, rounded to 0.02; 9 % of it is 0.0216, which is 0.02 in whole cents, too. */
    @Test
    void bindingCap_boundBelowTheExactSumThatCutsNoMinorUnit_doesNotBind() {
        Statement statement = settle(credit().cap(Cap.of(percent("9"), "fee")), LONG, Hosting.fee("USD 0.24"));
        assertThat(statement.total()).isEqualTo(Money.parse("USD 0.02"));
        assertThat(statement.bindingCap()).isEmpty();
    }

    @Test
    void total_amountBeyondALong_isExact() {
        Statement statement = settle(credit(), LONG, Hosting.fee("USD 9999999999999999999999.00"));
        assertThat(statement.total()).isEqualTo(Money.parse("USD 999999999999999999999.90"));
    }

    @Test
    void explain_noCaps_isTheRoundedSum() {
        Explanation total = settle(credit(), LONG, Hosting.fee("USD 0.25")).explain();
        assertThat(total).hasToString("total of 2024-06: 0.03 USD");
        assertThat(total.operation()).isEqualTo(Operation.ROUNDED);
        assertThat(total.rounding()).contains(RoundingMode.HALF_UP);
        assertThat(total.value()).isEqualTo(figure("0.03"));
        assertThat(total.parts())
                .map(Explanation::toString)
                .containsExactly("sum of credits: 0.025 USD", "minor unit of USD: 0.01 USD");
    }

    @Test
    void explain_caps_isTheLeastOfSumAndBounds() {
        Cap cap = Cap.of(percent("5"), "fee").withClause("§ 7.4");
        Explanation total = settle(credit().cap(cap).cap(Cap.of(percent("50"), "fee")), LONG, Hosting.fee("USD 0.39"))
                .explain();
        assertThat(total).hasToString("total of 2024-06: 0.01 USD");
        assertThat(total.operation()).isEqualTo(Operation.LEAST);
        assertThat(total.notes()).containsExactly("the cap of 5 % of 'fee' binds");
        assertThat(total.parts())
                .map(Explanation::toString)
                .containsExactly(
                        "rounded credits: 0.04 USD",
                        "cap in whole minor units: 0.01 USD",
                        "cap in whole minor units: 0.19 USD");
        assertThat(total.parts())
                .map(part -> part.rounding().orElseThrow())
                .containsExactly(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.DOWN);
        Explanation bound = total.parts().get(1).parts().get(0);
        assertThat(bound.clause()).contains("§ 7.4");
        assertThat(bound.parts()).map(Explanation::toString).containsExactly("share: 5 %", "charge 'fee': 0.39 USD");
    }

    @Test
    void explain_capThatDoesNotBind_hasNoNote() {
        Explanation total = settle(credit().cap(Cap.of(percent("50"), "fee")), LONG, Hosting.fee("USD 840.00"))
                .explain();
        assertThat(total.notes()).isEmpty();
        assertThat(total.value()).isEqualTo(figure("84"));
    }

    @Test
    void explain_line_looksTheShareUpInTheBandsOfTheClause() {
        Credit credit = Credit.table(
                        below(percent("99.95")).gives(percent("10")),
                        below(percent("99")).gives(percent("25")))
                .of("fee")
                .withClause("§ 7.1");
        Explanation line = settle(Hosting.remedies().credit("uptime", credit), LONG, Hosting.fee("USD 840.00"))
                .lines()
                .get(0)
                .explain();
        assertThat(line).hasToString("credit for 'uptime': 210 USD");
        assertThat(line.clause()).contains("§ 7.1");
        Explanation share = line.parts().get(0);
        assertThat(share).hasToString("share for 98.66 %: 25 %");
        assertThat(share.operation()).isEqualTo(Operation.LOOKUP);
        assertThat(share.parts().get(0).value()).isEqualTo(percent("296/3"));
        assertThat(share.parts().subList(1, 3))
                .map(Explanation::toString)
                .containsExactly("below 99 %: 25 %", "below 99.95 %: 10 %");
        assertThat(line.parts().get(1)).hasToString("charge 'fee': 840 USD");
    }

    @Test
    void equals_sameMonthSettledTwice_isEqual() {
        Statement statement = settle(credit(), LONG, Hosting.fee("USD 840.00"));
        assertThat(statement)
                .isEqualTo(settle(credit(), LONG, Hosting.fee("USD 840.00")))
                .hasSameHashCodeAs(settle(credit(), LONG, Hosting.fee("USD 840.00")))
                .isNotEqualTo(settle(credit(), LONG, Hosting.fee("USD 840.01")));
    }

    private static Remedies.Builder credit() {
        return Hosting.remedies().credit("uptime", Hosting.tenth("fee"));
    }

    private static Statement settle(Remedies.Builder remedies, Facts facts, Charges charges) {
        return settle(remedies, facts, charges, "uptime");
    }

    private static Statement settle(Remedies.Builder remedies, Facts facts, Charges charges, String... levels) {
        ServiceLevel[] promised = Arrays.stream(levels)
                .map(id -> Hosting.uptime(id, Target.atLeast(percent("99.95"))))
                .toArray(ServiceLevel[]::new);
        return Contract.of(Hosting.agreement(promised), remedies.build())
                .resolve(Map.of())
                .settle(Hosting.JUNE, facts, charges, Ledger.empty())
                .statement();
    }

    private static Figure figure(String dollars) {
        return Figure.parse(dollars + " USD");
    }

    private static List<String> amounts(Statement statement) {
        return statement.lines().stream()
                .map(line -> line.assessment().serviceLevel().id() + " " + line.amount())
                .toList();
    }
}
