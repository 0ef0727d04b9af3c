package io.github.slakit.credits.remedy;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static io.github.slakit.core.tally.Occurrence.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.slakit.core.tally.Tally;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private static final Credit CREDIT =
            Credit.table(below(percent("99.9")).gives(percent("10"))).of("fee");
    private static final Cap CAP = Cap.of(percent("50"), "fee");
    private static final Tally TALLY =
            Tally.of(missed("uptime")).inLastPeriods(6).atLeast(3);

    @Test
    void build_terms_areKeptInTheirOrder() {
        Remedies remedies = terms().credit("z", CREDIT)
                .credit("a", CREDIT)
                .cap(CAP)
                .cap(Cap.of(percent("10"), "year"))
                .right("second", TALLY, Right.toEndContract())
                .right("first", TALLY, Right.toEndService("web"))
                .build();
        assertThat(remedies.currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(remedies.rounding()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(remedies.credits())
                .containsExactly(new Remedies.LevelCredit("z", CREDIT), new Remedies.LevelCredit("a", CREDIT));
        assertThat(remedies.caps()).containsExactly(CAP, Cap.of(percent("10"), "year"));
        assertThat(remedies.rights())
                .containsExactly(
                        new Remedies.TalliedRight("second", TALLY, Right.toEndContract()),
                        new Remedies.TalliedRight("first", TALLY, Right.toEndService("web")));
    }

    @Test
    void build_missingCurrency_isRefused() {
        assertThatThrownBy(
                        () -> Remedies.builder().rounding(RoundingMode.HALF_UP).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Remedies, some of required attributes are not set [currency]");
    }

    @Test
    void build_missingRounding_isRefused() {
        assertThatThrownBy(() -> Remedies.builder().currency("USD").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Remedies, some of required attributes are not set [rounding]");
    }

    @Test
    void currency_unknownCode_isRefused() {
        assertThatThrownBy(() -> Remedies.builder().currency("QQQ"))
                .isInstanceOf(IllegalCurrencyException.class)
                .hasMessage("Unknown currency 'QQQ'");
    }

    @Test
    void equals_sameTerms_areEqual() {
        assertThat(terms().credit("uptime", CREDIT).build())
                .isEqualTo(Remedies.builder()
                        .rounding(RoundingMode.HALF_UP)
                        .currency(CurrencyUnit.USD)
                        .credit("uptime", CREDIT)
                        .build())
                .hasSameHashCodeAs(terms().credit("uptime", CREDIT).build())
                .isNotEqualTo(terms().credit("repair", CREDIT).build())
                .isNotEqualTo(terms().credit("uptime", CREDIT).cap(CAP).build())
                .isNotEqualTo(terms().credit("uptime", CREDIT).currency("EUR").build())
                .isNotEqualTo(terms().credit("uptime", CREDIT)
                        .rounding(RoundingMode.DOWN)
                        .build());
    }

    @Test
    void toString_noRemedies_namesCurrencyAndRounding() {
        assertThat(terms().build())
                .hasToString("Remedies{currency=USD, rounding=HALF_UP, credits=[], caps=[], rights=[]}");
    }

    private static Remedies.Builder terms() {
        return Remedies.builder().currency("USD").rounding(RoundingMode.HALF_UP);
    }
}
