package io.github.slakit.core.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.MetricResult;
import io.github.slakit.core.target.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Measures every case of every published SLA, and knows none of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSlasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SLAS = 14;
    private static final int SCENARIOS = 113;
    private static final int CASES = 123;

    private final AtomicInteger scenarios = new AtomicInteger();
    private final AtomicInteger cases = new AtomicInteger();

    @TestFactory
    Stream<DynamicNode> measure_eachPublishedSla_givesItsFigures() {
        return PublishedSlas.all().stream()
                .map(sla ->
                        dynamicContainer(sla.name(), sla.scenarios().stream().map(this::tests)));
    }

    private DynamicNode tests(Scenario scenario) {
        Stream<DynamicNode> whole = Stream.of(dynamicTest("expects as many cases as it has", () -> check(scenario)));
        Stream<DynamicNode> each = scenario.cases().stream().map(it -> dynamicTest(it.name(), () -> check(it)));
        return dynamicContainer(scenario.name(), Stream.concat(whole, each));
    }

    private void check(Scenario scenario) {
        scenarios.incrementAndGet();
        assertThat(scenario.cases()).hasSize(scenario.expected());
    }

    private void check(Scenario.Case each) {
        cases.incrementAndGet();
        MeasuredCase measured = MeasuredCase.of(each);
        MetricResult result = measured.measure(measured.metric());

        assertThat(value(result)).isEqualTo(text(each, "value"));
        assertThat(decimal(result)).isEqualTo(text(each, "value_decimal"));
        assertThat(met(measured, result))
                .isEqualTo(Optional.of(each.expected().get("met"))
                        .filter(JsonNode::isBoolean)
                        .map(JsonNode::booleanValue));
        JsonNode quantities = each.expected().get("measured");
        assertThat(quantities(measured, result, quantities)).isEqualTo(JSON.convertValue(quantities, Map.class));
        checkExplanation(result);
        assertThat(measured.measureHalves().outcome()).isEqualTo(result.outcome());
        assertThat(measured.measureRecords().outcome()).isEqualTo(result.outcome());
    }

    private static Optional<String> text(Scenario.Case each, String name) {
        return Optional.of(each.expected().get(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    private static Optional<String> value(MetricResult result) {
        return result.value().map(figure -> Quantities.text(figure.amount()));
    }

    private static Optional<String> decimal(MetricResult result) {
        return result.value()
                .map(figure -> figure.amount().round(12, RoundingMode.HALF_UP))
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString);
    }

    private static Optional<Boolean> met(MeasuredCase measured, MetricResult result) {
        return measured.judge(result).map(verdict -> verdict == Verdict.MET);
    }

    private static Map<String, Object> quantities(MeasuredCase measured, MetricResult result, JsonNode names) {
        Quantities known = new Quantities(measured, result);
        Map<String, Object> quantities = new TreeMap<>();
        names.fieldNames().forEachRemaining(name -> quantities.put(name, known.get(name)));
        return quantities;
    }

    private static void checkExplanation(MetricResult result) {
        Optional<Figure> explained =
                result.value().map(figure -> result.explain().value());
        assertThat(explained).isEqualTo(result.value());
    }

    @AfterAll
    void allRan() {
        assertThat(List.of(PublishedSlas.all().size(), scenarios.get(), cases.get()))
                .containsExactly(SLAS, SCENARIOS, CASES);
    }
}
