package io.github.slakit.credits.remedy;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.slakit.core.figure.Band;
import io.github.slakit.core.figure.BandTable;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import org.junit.jupiter.api.Test;

class CreditTest {

    private static final Band<Figure> TEN = below(percent("99.9")).gives(percent("10"));
    private static final Band<Figure> QUARTER = below(percent("99")).gives(percent("25"));

    @Test
    void table_nestedThresholds_areLookedUpFromTheNarrowestOn() {
        assertThat(Credit.table(TEN, QUARTER).of("fee").bands()).containsExactly(QUARTER, TEN);
    }

    @Test
    void table_bandTable_isTheSameAsItsBands() {
        assertThat(Credit.table(BandTable.of(TEN, QUARTER)).of("fee"))
                .isEqualTo(Credit.table(TEN, QUARTER).of("fee"));
    }

    @Test
    void table_bandsInTwoUnits_areRefused() {
        Band<Figure> seconds = below(Figure.parse("60 s")).gives(percent("10"));
        assertThatThrownBy(() -> Credit.table(TEN, seconds))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessage("Band 'below 60 s: 10 %' must be in '%', but was in 's'");
    }

    @Test
    void withClause_credit_isTheSameWithItsPlace() {
        Credit credit = Credit.table(TEN).of("fee");
        assertThat(credit.clause()).isEmpty();
        assertThat(credit.withClause("§ 7.1").clause()).contains("§ 7.1");
        assertThat(credit.withClause("§ 7.1").charge()).isEqualTo("fee");
        assertThat(credit.withClause("§ 7.1").table()).isEqualTo(BandTable.of(TEN));
    }

    @Test
    void equals_sameTerms_areEqual() {
        Credit credit = Credit.table(TEN).of("fee");
        assertThat(credit)
                .isEqualTo(Credit.table(below(percent("99.90")).gives(percent("10.0")))
                        .of("fee"))
                .hasSameHashCodeAs(Credit.table(TEN).of("fee"))
                .isNotEqualTo(Credit.table(QUARTER).of("fee"))
                .isNotEqualTo(Credit.table(TEN).of("support"))
                .isNotEqualTo(credit.withClause("§ 7.1"));
    }

    @Test
    void toString_credit_isTheRuleInWords() {
        assertThat(Credit.table(TEN, QUARTER).of("fee")).hasToString("[below 99 %: 25 %, below 99.9 %: 10 %] of 'fee'");
    }
}
