package io.github.slakit.core.published;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.slakit.core.metric.MetricResult;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the runner does not know, it refuses. */
class StrictnessTest {

    private static final String MONTH =
            "'period': {'start': '2026-04-01T00:00:00Z', 'end': '2026-05-01T00:00:00Z', 'zone': 'UTC'}";

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static MeasuredCase measured(String metric, String data) {
        return MeasuredCase.of(new Scenario.Case(
                "case",
                json("{'metric': {" + metric + "}}"),
                json("{" + MONTH + ", 'data': {" + data + "}}"),
                json("{}")));
    }

    private static void assertRefused(ThrowingCallable action, String message) {
        assertThatIllegalArgumentException().isThrownBy(action).withMessage(message);
    }

    @Test
    void metric_unknownKind_isRefused() {
        assertRefused(
                () -> measured("'kind': 'uptime.moonlight'", ""),
                "case.metric.kind must be known, but was \"uptime.moonlight\"");
    }

    @Test
    void metric_unknownRule_isRefused() {
        assertRefused(
                () -> measured("'kind': 'success.requests', 'rule': '1'", ""),
                "case.metric must have known fields only, but has [rule]");
    }

    @Test
    void metric_unknownWordOfAKnownRule_isRefused() {
        assertRefused(
                () -> measured("'kind': 'uptime.time', 'minute_rule': 'roughly'", ""),
                "case.metric.minute_rule must be known, but was \"roughly\"");
    }

    @Test
    void data_unknownFact_isRefused() {
        assertRefused(
                () -> measured("'kind': 'success.requests'", "'rumours': []"),
                "case.data must have known fields only, but has [rumours]");
    }

    @Test
    void data_unknownPartOfAFact_isRefused() {
        assertRefused(
                () -> measured("'kind': 'success.requests'", "'counts': {'total': 3, 'failed': 1, 'lost': 1}"),
                "case.data.counts must have known fields only, but has [lost]");
    }

    @Test
    void data_missingPartOfAFact_isRefused() {
        assertRefused(
                () -> measured("'kind': 'success.requests'", "'counts': {'total': 3}"),
                "case.data.counts must have a field 'failed', but is {\"total\":3}");
    }

    @Test
    void quantity_unknownName_isRefused() {
        MeasuredCase each = measured("'kind': 'success.requests'", "");
        MetricResult result = each.measure(each.metric());
        assertRefused(() -> new Quantities(each, result).get("parsecs"), "Quantity must be known, but was 'parsecs'");
    }
}
