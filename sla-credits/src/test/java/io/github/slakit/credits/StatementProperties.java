package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.tally.Counting;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.credits.remedy.Cap;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/** The laws of statements and of the rights that go with them, for random contracts and facts. */
class StatementProperties {

    private static final int TRIES = 120;
    private static final int MONTHS_TRIES = 40;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law16_moreDowntime_neverLowersTheCredit(
            @ForAll("june") Scenario scenario, @ForAll("juneOutage") Outage outage) {
        Statement before = scenario.statement();
        Statement after = scenario.with(outage).statement();
        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        assertThat(after.exactBeforeCaps()).isGreaterThanOrEqualTo(before.exactBeforeCaps());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law17_amounts_areNeverNegativeNorAboveACap(@ForAll("june") Scenario scenario) {
        Statement statement = scenario.statement();
        assertThat(statement.lines())
                .allSatisfy(line -> assertThat(line.amount().isNegative()).isFalse())
                .allSatisfy(line -> assertThat(line.amount()).isLessThanOrEqualTo(statement.total()));
        assertThat(statement.caps())
                .allSatisfy(cap -> assertThat(exact(statement.total())).isLessThanOrEqualTo(cap.amount()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law17_total_isTheRoundedSumOrTheLowestCapRoundedDown(@ForAll("june") Scenario scenario) {
        Statement statement = scenario.statement();
        BigInteger expected = minor(statement, statement.exactBeforeCaps(), statement.rounding());
        for (AppliedCap cap : statement.caps()) {
            expected = expected.min(minor(statement, cap.amount(), RoundingMode.FLOOR));
        }
        assertThat(statement.total()).isEqualTo(Money.ofMinor(statement.currency(), expected.longValueExact()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law18_higherCap_neverLowersTheTotal(
            @ForAll("june") Scenario scenario,
            @ForAll @IntRange(max = 100) int share,
            @ForAll @IntRange(max = 50) int more) {
        Statement low = capped(scenario, share + "", "fee").statement();
        Statement high = capped(scenario, share + more + "", "fee").statement();
        assertThat(high.total()).isGreaterThanOrEqualTo(low.total());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law18_capOutOfReach_isAsGoodAsNone(@ForAll("june") Scenario scenario) {
        Map<String, Long> charges = new HashMap<>(scenario.charges());
        charges.put("everything", 1_000_000_000_000L);
        Statement capped =
                capped(scenario.withCharges(charges), "100", "everything").statement();
        assertThat(capped.total()).isEqualTo(scenario.statement().total());
        assertThat(amounts(capped)).isEqualTo(amounts(scenario.statement()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law19_scaledCharges_scaleTheExactCredit(
            @ForAll("june") Scenario scenario, @ForAll @IntRange(max = 50) int factor) {
        Map<String, Long> scaled = scenario.charges().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() * factor));
        Statement one = scenario.statement();
        Statement many = scenario.withCharges(scaled).statement();
        assertThat(many.exactBeforeCaps()).isEqualTo(one.exactBeforeCaps().times(Ratio.of(factor)));
        assertThat(many.caps())
                .map(AppliedCap::amount)
                .isEqualTo(one.caps().stream()
                        .map(cap -> cap.amount().times(Ratio.of(factor)))
                        .toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law21_orderOfLevelsAndCaps_changesNeitherTotalNorLines(
            @ForAll("june") Scenario scenario, @ForAll Random random) {
        Scenario shuffled =
                scenario.withLevels(shuffled(scenario.levels(), random)).withCaps(shuffled(scenario.caps(), random));
        assertThat(shuffled.statement().total()).isEqualTo(scenario.statement().total());
        assertThat(amounts(shuffled.statement())).isEqualTo(amounts(scenario.statement()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law26_rounding_movesTheTotalByLessThanAMinorUnit(@ForAll("june") Scenario scenario) {
        Statement statement = scenario.withCaps(List.of()).statement();
        Ratio moved = distance(statement, exact(statement.total()), statement.exactBeforeCaps());
        assertThat(moved).isLessThan(Ratio.of(1));
        if (statement.rounding().name().startsWith("HALF")) {
            assertThat(moved).isLessThanOrEqualTo(Ratio.of(1, 2));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law26_bindingCap_takesLessThanAMinorUnitMore(@ForAll("june") Scenario scenario) {
        Statement statement = scenario.statement();
        Money rounded = scenario.withCaps(List.of()).statement().total();
        statement.bindingCap().ifPresent(cap -> {
            // An exact sum below the cap may be rounded up beyond it.
            assertThat(cap.amount()).isLessThan(exact(rounded));
            assertThat(distance(statement, exact(statement.total()), cap.amount()))
                    .isLessThan(Ratio.of(1));
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law26_lines_sumToTheTotal(@ForAll("june") Scenario scenario) {
        Statement statement = scenario.statement();
        Money sum = Money.zero(statement.currency());
        for (StatementLine line : statement.lines()) {
            sum = sum.plus(line.amount());
        }
        assertThat(sum).isEqualTo(statement.total());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law26_linesWithoutCaps_areLessThanAMinorUnitFromExact(@ForAll("june") Scenario scenario) {
        Statement statement = scenario.withCaps(List.of()).statement();
        assertThat(statement.lines())
                .allSatisfy(line -> assertThat(distance(statement, exact(line.amount()), line.exact()))
                        .isLessThan(Ratio.of(1)));
    }

    @Property(tries = MONTHS_TRIES, edgeCases = EdgeCasesMode.NONE)
    void law32_ledgerCarried_isTheLedgerOfAllMonthsAtOnce(@ForAll("months") Scenario scenario) {
        List<PeriodVerdict> settled = new ArrayList<>();
        for (Settlement month : scenario.history()) {
            YearMonth label = YearMonth.parse(month.statement().period().label());
            assertThat(scenario.settle(label, Ledger.of(settled))).isEqualTo(month);
            month.assessments().forEach(assessment -> settled.add(assessment.entry()));
            assertThat(month.ledger()).isEqualTo(Ledger.of(settled));
        }
    }

    @Property(tries = MONTHS_TRIES, edgeCases = EdgeCasesMode.NONE)
    void law32_earlierMonths_doNotChangeAStatement(@ForAll("months") Scenario scenario) {
        for (Settlement month : scenario.history()) {
            YearMonth label = YearMonth.parse(month.statement().period().label());
            assertThat(scenario.settle(label, Ledger.empty()).statement()).isEqualTo(month.statement());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law33_permutedAndRepeatedFacts_changeNothing(@ForAll("june") Scenario scenario, @ForAll Random random) {
        List<Fact<?>> twice = new ArrayList<>(scenario.facts());
        twice.addAll(scenario.facts().subList(0, scenario.facts().size() / 2));
        Settlement again = scenario.withFacts(shuffled(twice, random)).settle(Hosting.JUNE, Ledger.empty());
        Settlement once = scenario.settle(Hosting.JUNE, Ledger.empty());
        assertThat(again).isEqualTo(once);
        assertThat(again.statement().explain().render())
                .isEqualTo(once.statement().explain().render());
    }

    @Property(tries = MONTHS_TRIES, edgeCases = EdgeCasesMode.NONE)
    void law35_furtherOutage_neverRemovesARight(
            @ForAll("months") Scenario scenario, @ForAll("monthsOutage") Outage outage) {
        assertThat(reached(scenario.with(outage))).containsAll(reached(scenario));
    }

    @Property(tries = MONTHS_TRIES, edgeCases = EdgeCasesMode.NONE)
    void law37_runOfMisses_reachesEveryLongerWindow(
            @ForAll("months") Scenario scenario,
            @ForAll @IntRange(min = 1, max = 3) int run,
            @ForAll @IntRange(max = 3) int more) {
        Counting misses = Tally.of(scenario.tally().counts().get(0).occurrence());
        Set<YearMonth> inARow = reached(scenario.withTally(misses.inARow(run)));
        assertThat(reached(scenario.withTally(misses.inLastPeriods(run + more).atLeast(run))))
                .containsAll(inARow);
    }

    @Property(tries = MONTHS_TRIES, edgeCases = EdgeCasesMode.NONE)
    void law38_evidence_isEnoughAndHasNothingToSpare(@ForAll("months") Scenario scenario) {
        for (Settlement month : scenario.history()) {
            RightStatus right = month.rights().get(0);
            List<PeriodVerdict> evidence = right.evidence();
            assertThat(isReached(scenario, evidence, month)).isEqualTo(right.isReached());
            for (PeriodVerdict item : evidence) {
                List<PeriodVerdict> fewer = new ArrayList<>(evidence);
                fewer.remove(item);
                assertThat(isReached(scenario, fewer, month)).isFalse();
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law42_explanation_rebuildsToExactlyTheTotal(@ForAll("june") Scenario scenario) {
        Statement statement = scenario.statement();
        Rebuild.Amount rebuilt = Rebuild.evaluate(statement.explain());
        Ratio total = exact(statement.total()).amount();
        assertThat(rebuilt.isEqualTo(new Rebuild.Amount(
                        total.numerator(),
                        total.denominator(),
                        statement.currency().getCode())))
                .as("%s rebuilt as %s", statement.total(), rebuilt)
                .isTrue();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void law42_explanationOfALine_rebuildsToItsExactAmount(@ForAll("june") Scenario scenario) {
        assertThat(scenario.statement().lines()).allSatisfy(line -> {
            Rebuild.Amount rebuilt = Rebuild.evaluate(line.explain());
            assertThat(Ratio.of(rebuilt.numerator(), rebuilt.denominator()))
                    .isEqualTo(line.exact().amount());
        });
    }

    @Provide
    Arbitrary<Scenario> june() {
        return Scenario.inJune();
    }

    @Provide
    Arbitrary<Outage> juneOutage() {
        return Scenario.outage(Duration.ofDays(37));
    }

    @Provide
    Arbitrary<Scenario> months() {
        return Scenario.overMonths();
    }

    @Provide
    Arbitrary<Outage> monthsOutage() {
        return Scenario.outage(Duration.ofDays(156));
    }

    private static Scenario capped(Scenario scenario, String share, String charge) {
        List<Cap> caps = new ArrayList<>(scenario.caps());
        caps.add(Cap.of(percent(share), charge));
        return scenario.withCaps(caps);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Set<YearMonth> reached(Scenario scenario) {
        Set<YearMonth> reached = new HashSet<>();
        for (Settlement month : scenario.history()) {
            if (month.rights().get(0).isReached()) {
                reached.add(YearMonth.parse(month.statement().period().label()));
            }
        }
        return reached;
    }

    private static boolean isReached(Scenario scenario, List<PeriodVerdict> history, Settlement month) {
        return scenario.tally().count(history, month.statement().period()).isReached();
    }

    private static Map<String, Money> amounts(Statement statement) {
        Function<StatementLine, String> id =
                line -> line.assessment().serviceLevel().id();
        return statement.lines().stream().collect(Collectors.toMap(id, StatementLine::amount));
    }

    private static Figure exact(Money money) {
        return Figure.of(money.getAmount(), Unit.of(money.getCurrencyUnit().getCode()));
    }

    private static BigInteger minor(Statement statement, Figure amount, RoundingMode mode) {
        Ratio units = inMinorUnits(statement, amount);
        return Rebuild.round(units.numerator(), units.denominator(), mode);
    }

    private static Ratio distance(Statement statement, Figure one, Figure two) {
        Ratio apart = inMinorUnits(statement, one).minus(inMinorUnits(statement, two));
        return apart.signum() < 0 ? apart.negated() : apart;
    }

    private static Ratio inMinorUnits(Statement statement, Figure amount) {
        return amount.dividedBy(exact(Money.ofMinor(statement.currency(), 1)));
    }
}
