package io.github.slakit.core.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A worked scenario.
 *
 * @param name its id and title
 * @param cases its measured cases; none where it is about a claim or the end of the contract alone
 * @param expected how many cases it expects something of
 */
record Scenario(String name, List<Case> cases, int expected) {

    /**
     * A measured case: inputs and what must come out.
     *
     * @param name its place in the scenario and the commitment
     * @param commitment what was promised
     * @param input what was observed, and when
     * @param expected what must come out
     */
    record Case(String name, JsonNode commitment, JsonNode input, JsonNode expected) {}

    static List<Scenario> of(JsonNode sla) {
        Map<String, JsonNode> commitments = new HashMap<>();
        sla.get("commitments").forEach(each -> commitments.put(each.get("id").asText(), each));
        List<Scenario> scenarios = new ArrayList<>();
        sla.get("scenarios").forEach(each -> scenarios.add(of(each, commitments)));
        return scenarios;
    }

    private static Scenario of(JsonNode scenario, Map<String, JsonNode> commitments) {
        String name = scenario.get("id").asText() + " " + scenario.get("title").asText();
        JsonNode inputs = scenario.get("inputs").path("cases");
        JsonNode expected = scenario.get("expected").get("cases");
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            String id = inputs.get(i).get("commitment").asText();
            JsonNode commitment = commitments.getOrDefault(id, MissingNode.getInstance());
            cases.add(new Case("case " + (i + 1) + " of " + id, commitment, inputs.get(i), expected.get(i)));
        }
        return new Scenario(name, cases, expected.size());
    }
}
