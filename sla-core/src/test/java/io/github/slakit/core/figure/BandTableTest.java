package io.github.slakit.core.figure;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static io.github.slakit.core.figure.Range.over;
import static io.github.slakit.core.figure.Range.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTableTest {

    private static final Band<String> TEN = below(percent("99.9")).gives("10");
    private static final Band<String> TWENTY_FIVE = below(percent("99")).gives("25");
    private static final Band<String> HUNDRED = below(percent("95")).gives("100");
    private static final BandTable<String> RANGES = BandTable.of(
            Range.atLeast(percent("95")).butBelow(percent("99")).gives("30"),
            Range.atLeast(percent("99")).butBelow(percent("99.99")).gives("10"),
            below(percent("90")).gives("100"));

    @ParameterizedTest
    @CsvSource({"99.9, none", "99.89, 10", "99, 10", "98.99, 25", "95, 25", "94.99, 100", "0, 100"})
    void find_nestedThresholds_isMostSevereInWhateverOrder(String figure, String expected) {
        List<BandTable<String>> tables = List.of(
                BandTable.of(TEN, TWENTY_FIVE, HUNDRED),
                BandTable.of(HUNDRED, TWENTY_FIVE, TEN),
                BandTable.of(TWENTY_FIVE, HUNDRED, TEN));

        assertThat(tables).allSatisfy(table -> {
            assertThat(value(table, percent(figure))).isEqualTo(expected);
            assertThat(table.bands()).containsExactly(HUNDRED, TWENTY_FIVE, TEN);
            assertThat(table.overlaps()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"3, none", "4, minor", "7, minor", "8, minor", "9, major"})
    void find_upwardThresholds_isMostSevere(long hours, String expected) {
        BandTable<String> table = BandTable.of(
                Range.atLeast(Figure.of(4)).gives("minor"), over(Figure.of(8)).gives("major"));

        assertThat(value(table, Figure.of(hours))).isEqualTo(expected);
        assertThat(table.bands()).extracting(Band::value).containsExactly("major", "minor");
    }

    @Test
    void find_openAndClosedEdgeAtOneFigure_isNarrowerFirst() {
        BandTable<String> downward = BandTable.of(
                upTo(percent("99")).gives("up to"), below(percent("99")).gives("below"));
        BandTable<String> upward = BandTable.of(
                Range.atLeast(percent("99")).gives("from"), over(percent("99")).gives("over"));

        assertThat(value(downward, percent("98.9"))).isEqualTo("below");
        assertThat(value(downward, percent("99"))).isEqualTo("up to");
        assertThat(value(upward, percent("99.1"))).isEqualTo("over");
        assertThat(value(upward, percent("99"))).isEqualTo("from");
        assertThat(downward.overlaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, none",
        "99.99, none",
        "99.98, 10",
        "99, 10",
        "98.99, 30",
        "95, 30",
        "94.99, none",
        "90, none",
        "89.99, 100"
    })
    void find_separateRanges_haveClosedEdgesAndHoles(String figure, String expected) {
        assertThat(value(RANGES, percent(figure))).isEqualTo(expected);
    }

    private static String value(BandTable<String> table, Figure figure) {
        return table.find(figure).map(Band::value).orElse("none");
    }

    @Test
    void bands_separateRanges_areInOrderOfContract() {
        assertThat(RANGES.bands()).extracting(Band::value).containsExactly("30", "10", "100");
        assertThat(RANGES.overlaps()).isEmpty();
    }

    @Test
    void limits_sharedEdge_isNamedOnce() {
        assertThat(RANGES.limits()).containsExactly(percent("95"), percent("99"), percent("99.99"), percent("90"));
        assertThat(BandTable.of(TEN, HUNDRED).limits()).containsExactly(percent("95"), percent("99.9"));
    }

    @Test
    void overlaps_twoBandsForOneFigure_namesThemAndTheFigure() {
        Band<String> first =
                Range.atLeast(percent("95")).butNotOver(percent("99")).gives("30");
        Band<String> second = Range.atLeast(percent("99")).gives("10");
        BandTable<String> table = BandTable.of(first, second);

        assertThat(table.overlaps()).containsExactly(new BandTable.Overlap<>(first, second, percent("99")));
        assertThat(value(table, percent("99"))).isEqualTo("30");
    }

    @Test
    void overlaps_sameThresholdTwice_isFault() {
        Band<String> again = below(percent("99")).gives("20");
        BandTable<String> table = BandTable.of(TEN, TWENTY_FIVE, again);

        assertThat(table.overlaps()).containsExactly(new BandTable.Overlap<>(TWENTY_FIVE, again, percent("98")));
        assertThat(value(table, percent("98"))).isEqualTo("25");
    }

    @Test
    void overlaps_mixedSides_areNotNested() {
        BandTable<String> table = BandTable.of(
                Range.atLeast(percent("90")).gives("a"), below(percent("99")).gives("b"));

        assertThat(table.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.first().range().contains(overlap.figure())).isTrue();
            assertThat(overlap.second().range().contains(overlap.figure())).isTrue();
        });
    }

    @Test
    void of_noBand_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandTable.of(List.of()))
                .withMessage("Band table must have at least one band, but was empty");
    }

    @Test
    void of_twoUnits_isRefused() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> BandTable.of(TEN, below(Figure.parse("3 s")).gives("5")))
                .withMessage("Band 'below 3 s: 5' must be in '%', but was in 's'");
    }

    @Test
    void find_otherUnit_isRefused() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> BandTable.of(TEN).find(Figure.parse("3 s")))
                .withMessage("Figure to compare with must be in '%', but was in 's'");
    }

    @Test
    void unit_ofTable_isThatOfTheEdges() {
        assertThat(RANGES.unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void equals_sameBands_isEqual() {
        assertThat(BandTable.of(TEN, HUNDRED))
                .isEqualTo(BandTable.of(HUNDRED, TEN))
                .hasSameHashCodeAs(BandTable.of(HUNDRED, TEN))
                .isNotEqualTo(BandTable.of(TEN))
                .isNotEqualTo("table")
                .hasToString("[below 95 %: 100, below 99.9 %: 10]");
    }
}
