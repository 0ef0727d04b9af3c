package io.github.slakit.core.published;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.Limit;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.MetricResult;
import io.github.slakit.core.metric.Quality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The quantities on the way to a figure, by the names that files give them and in the form in which files write them.
 *
 * @param measured the case
 * @param result what it came to
 */
record Quantities(MeasuredCase measured, MetricResult result) {

    private static final Map<String, String> STEPS = Map.of("responded", "response", "resolved", "resolution");

    /** Returns a number in lowest terms. */
    static String text(Ratio number) {
        return number.numerator() + "/" + number.denominator();
    }

    Object get(String name) {
        return switch (name) {
            case "base_seconds" -> text(seconds(result.whole()));
            case "down_seconds" -> text(seconds(result.lost()));
            case "scheduled_minutes", "user_minutes" -> text(minutes(result.whole()));
            case "weighted_minutes", "down_user_minutes" -> text(minutes(result.lost()));
            case "intervals", "minutes", "total" -> text(count(result.whole()));
            case "bad_minutes", "failed" -> text(count(result.lost()));
            case "clock_hours" -> text(count(result.value().orElseThrow()));
            case "sum_of_rates" -> text(sumOfRates());
            case "outage_seconds" -> lengths();
            case "tickets" -> tickets();
            default -> throw new IllegalArgumentException("Quantity must be known, but was '" + name + "'");
        };
    }

    private static Ratio seconds(Figure time) {
        return time.requireUnit("Time", Unit.SECOND).amount();
    }

    private static Ratio minutes(Figure time) {
        return seconds(time).dividedBy(Ratio.of(60));
    }

    private static Ratio count(Figure count) {
        return count.requireUnit("Count", Unit.ONE).amount();
    }

    private Ratio sumOfRates() {
        BasicMetric sum = Metric.sum(Quality.errorRate(Terms.REQUEST))
                .over(measured.metric().base());
        return value(sum).asFactor();
    }

    private Figure value(BasicMetric other) {
        return measured.measure(other).value().orElseThrow();
    }

    private List<String> lengths() {
        return result.outages().stream()
                .map(outage -> text(seconds(Figure.of(outage.downtime()))))
                .toList();
    }

    private List<Map<String, Object>> tickets() {
        return measured.facts().stream().map(Case.class::cast).map(this::ticket).toList();
    }

    private Map<String, Object> ticket(Case ticket) {
        String id = ticket.attributes().getOrDefault("id", "");
        Base base = Base.cases(Terms.TICKET).where("id", id);
        Map<String, Object> quantities = new LinkedHashMap<>();
        quantities.put("id", id);
        for (Limit limit : ((Quality.Within) measured.metric().quality()).limits()) {
            if (isFor(limit, ticket)) {
                String step = STEPS.getOrDefault(limit.elapsed().to(), "");
                Figure kept = value(Metric.count(Quality.within(limit)).over(base));
                quantities.put(
                        step + "_seconds",
                        text(seconds(value(Metric.sum(limit.elapsed()).over(base)))));
                quantities.put(step + "_met", kept.equals(Figure.of(1)));
            }
        }
        return quantities;
    }

    /** Checks if a limit is for the severity of a ticket that came as far. */
    private static boolean isFor(Limit limit, Case ticket) {
        return ticket.attributes().entrySet().containsAll(limit.when().entrySet())
                && ticket.instant(limit.elapsed().to()).isPresent();
    }
}
