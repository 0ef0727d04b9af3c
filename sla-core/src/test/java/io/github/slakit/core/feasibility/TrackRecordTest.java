package io.github.slakit.core.feasibility;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrackRecordTest {

    private static final Target PROPOSED = Target.atLeast(percent("99.9"));
    private static final TrackRecord YEAR = TrackRecord.of(PROPOSED, months());

    private static Map<String, Figure> months() {
        List<String> percents = List.of(
                "99.95", "98.2", "99.5", "99.9", "99.7", "99.8", "99.6", "99.99", "99.89", "99.5", "99.4", "99.85");
        Map<String, Figure> months = new TreeMap<>();
        for (String each : percents) {
            int month = months.size() + 1;
            months.put("2026-" + (month < 10 ? "0" : "") + month, percent(each));
        }
        return months;
    }

    @Test
    void s63_met3Of12_isAWarning() {
        assertThat(YEAR.metCount()).isEqualTo(3);
        assertThat(YEAR.share().value()).isEqualTo(percent("25"));
        assertThat(YEAR.warning(percent("90")))
                .contains("Target should have been met in at least 90 % of the periods, but at least 99.9 % was met in "
                        + "3 of 12, at worst 98.2 % in 2026-02");
        assertThat(YEAR.warning(percent("25"))).isEmpty();
    }

    @Test
    void s63_distribution_isBestFirst() {
        assertThat(YEAR.figures().subList(0, 4))
                .hasToString("[99.99 % in 2026-08, 99.95 % in 2026-01, 99.9 % in 2026-04, 99.89 % in 2026-09]");
        assertThat(YEAR.figures().get(2).verdict()).isEqualTo(Verdict.MET);
        assertThat(YEAR.figures().get(3).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(YEAR.worst()).isEqualTo(new PastFigure("2026-02", percent("98.2"), Verdict.MISSED));
    }

    @Test
    void s63_attainable_isWhatWouldHaveBeenMet() {
        assertThat(YEAR.attainable(3)).isEqualTo(percent("99.9"));
        assertThat(YEAR.attainable(9)).isEqualTo(percent("99.5"));
        assertThat(YEAR.attainable(12)).isEqualTo(percent("98.2"));
        assertThat(TrackRecord.of(Target.atLeast(YEAR.attainable(9)), months()).metCount())
                .isEqualTo(10);
    }

    @Test
    void figures_lowerIsBetter_startWithTheLowest() {
        Map<String, Figure> times = Map.of(
                "2026-01", Figure.of(Duration.ofHours(5)),
                "2026-02", Figure.of(Duration.ofHours(2)),
                "2026-03", Figure.of(Duration.ofHours(5)));
        TrackRecord record = TrackRecord.of(Target.atMost(Figure.of(Duration.ofHours(4))), times);

        assertThat(record.figures()).hasToString("[7200 s in 2026-02, 18000 s in 2026-01, 18000 s in 2026-03]");
        assertThat(record).hasToString("at most 14400 s was met in 1 of 3, at worst 18000 s in 2026-03");
        assertThat(record.attainable(2)).isEqualTo(Figure.of(Duration.ofHours(5)));
    }

    @Test
    void of_noFigureOrOtherUnit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackRecord.of(PROPOSED, Map.of()))
                .withMessage("Track record must have at least 1 figure, but has none");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> TrackRecord.of(PROPOSED, Map.of("2026-01", Figure.of(3))));
    }

    @Test
    void attainable_timesThatAreNotThere_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.attainable(0))
                .withMessage("Times must be from 1 to 12, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.attainable(13))
                .withMessage("Times must be from 1 to 12, but were 13");
    }
}
