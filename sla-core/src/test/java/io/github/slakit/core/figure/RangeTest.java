package io.github.slakit.core.figure;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    private static final Figure LOW = percent("95");
    private static final Figure HIGH = percent("99");

    @ParameterizedTest
    @CsvSource({
        "94.9, true, true, false, false",
        "95, true, false, true, false",
        "95.0001, false, false, true, true",
    })
    void contains_singleEdge_holdsItsSide(String figure, boolean upTo, boolean below, boolean from, boolean over) {
        Figure value = percent(figure);

        assertThat(Range.upTo(LOW).contains(value)).isEqualTo(upTo);
        assertThat(Range.below(LOW).contains(value)).isEqualTo(below);
        assertThat(Range.atLeast(LOW).contains(value)).isEqualTo(from);
        assertThat(Range.over(LOW).contains(value)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"94.99, false, false", "95, true, false", "97, true, true", "99, false, true", "99.01, false, false"})
    void contains_twoEdges_holdsTheInclusiveOnes(String figure, boolean fromBelow, boolean overUpTo) {
        assertThat(Range.atLeast(LOW).butBelow(HIGH).contains(percent(figure))).isEqualTo(fromBelow);
        assertThat(Range.over(LOW).butNotOver(HIGH).contains(percent(figure))).isEqualTo(overUpTo);
    }

    @Test
    void contains_singleFigure_isAllowed() {
        Range exactly = Range.atLeast(LOW).butNotOver(LOW);

        assertThat(exactly.contains(LOW)).isTrue();
        assertThat(exactly.contains(percent("95.01"))).isFalse();
    }

    @Test
    void contains_otherUnit_isRefused() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Range.below(LOW).contains(Figure.of(1)))
                .withMessage("Figure to compare with must be in '%', but was in plain numbers");
    }

    @Test
    void butBelow_nothingLeft_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Range.atLeast(HIGH).butBelow(LOW))
                .withMessage("Range must hold at least one figure, but was at least 99 % but below 95 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Range.atLeast(LOW).butBelow(LOW))
                .withMessage("Range must hold at least one figure, but was at least 95 % but below 95 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Range.over(LOW).butNotOver(LOW))
                .withMessage("Range must hold at least one figure, but was over 95 % but not over 95 %");
    }

    @Test
    void butBelow_otherUnit_isRefused() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Range.atLeast(LOW).butBelow(Figure.of(99)));
    }

    @Test
    void butBelow_earlierUpperEdge_isReplaced() {
        assertThat(Range.upTo(HIGH).butBelow(LOW)).isEqualTo(Range.below(LOW));
    }

    @Test
    void findCommon_touchingRanges_needBothEdges() {
        assertThat(Range.upTo(LOW).findCommon(Range.atLeast(LOW))).contains(LOW);
        assertThat(Range.upTo(LOW).findCommon(Range.over(LOW))).isEmpty();
        assertThat(Range.below(LOW).findCommon(Range.atLeast(LOW))).isEmpty();
        assertThat(Range.atLeast(HIGH).findCommon(Range.below(LOW))).isEmpty();
    }

    @Test
    void new_noEdge_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(Optional.empty(), Optional.empty()))
                .withMessage("Range must have an edge, but has none");
    }

    @Test
    void contains_otherUnitAtALowerEdge_namesBothSides() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Range.atLeast(LOW).contains(Figure.of(1)))
                .withMessage("Figure to compare with must be in '%', but was in plain numbers");
    }

    @Test
    void findCommon_otherUnit_isRefused() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Range.atLeast(LOW).findCommon(Range.below(Figure.of(1))));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Range.atLeast(LOW).findCommon(Range.atLeast(Figure.of(1))));
    }

    @Test
    void edges_present_areListedLowerFirst() {
        Range.Edge lower = new Range.Edge(LOW, true);
        Range.Edge upper = new Range.Edge(HIGH, false);

        assertThat(Range.atLeast(LOW).butBelow(HIGH).edges()).containsExactly(lower, upper);
        assertThat(Range.below(HIGH).edges()).containsExactly(upper);
    }

    @Test
    void toString_range_isInWords() {
        assertThat(Range.atLeast(LOW).butBelow(HIGH)).hasToString("at least 95 % but below 99 %");
        assertThat(Range.over(LOW).butNotOver(HIGH)).hasToString("over 95 % but not over 99 %");
        assertThat(Range.below(LOW)).hasToString("below 95 %");
        assertThat(Range.upTo(LOW)).hasToString("up to 95 %");
        assertThat(Range.atLeast(LOW)).hasToString("at least 95 %");
        assertThat(Range.over(LOW)).hasToString("over 95 %");
    }

    @Test
    void gives_value_isBand() {
        Band<String> band = Range.below(LOW).gives("severe");

        assertThat(band).isEqualTo(new Band<>(Range.below(LOW), "severe")).hasToString("below 95 %: severe");
    }
}
