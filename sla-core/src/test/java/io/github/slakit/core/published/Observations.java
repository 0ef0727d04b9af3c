package io.github.slakit.core.published;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.CountSeries;
import io.github.slakit.core.fact.Deployment;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.SliceBase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;

/** The observed data of a case as facts, each record with an id of its own. */
final class Observations {

    static final String SERVICE = "service";

    private final Fields data;
    private final Interval period;
    private final List<Fact<?>> facts = new ArrayList<>();

    private Observations(Fields data, Interval period) {
        this.data = data;
        this.period = period;
    }

    static List<Fact<?>> of(Fields data, Interval period, BasicMetric metric) {
        Observations observations = new Observations(data, period);
        observations.addTime();
        observations.addUnits();
        observations.addEvents(metric);
        observations.addTickets();
        return observations.facts;
    }

    private void add(Fact<?> fact) {
        facts.add(fact.withId("record " + facts.size()));
    }

    private void addTime() {
        data.objects("outages").forEach(each -> add(outage(each)));
        data.objects("deployed").forEach(each -> add(Deployment.of(SERVICE, start(each), end(each))));
        data.objects("excluded").forEach(each -> add(exclusion(Terms.EXCLUDED, each)));
        data.objects("customer_planned").forEach(each -> add(exclusion(Terms.CUSTOMER_PLANNED, each)));
    }

    private static Instant start(Fields span) {
        return span.instant("start");
    }

    private static Instant end(Fields span) {
        return span.instant("end");
    }

    private static Outage outage(Fields span) {
        Outage outage = Outage.of(SERVICE, start(span), end(span));
        Optional<Ratio> share = span.findText("ratio").map(Ratio::parse);
        return share.map(each -> outage.affecting(Figure.of(each.times(Ratio.of(100)), Unit.PERCENT)))
                .orElse(outage);
    }

    private static Exclusion exclusion(String reason, Fields span) {
        return Exclusion.of(SERVICE, reason, start(span), end(span));
    }

    private Deployment deployment() {
        return Deployment.of(SERVICE, period.getStart(), period.getEnd());
    }

    private void addUnits() {
        data.find("users").ifPresent(users -> add(deployment().units(users.longValue())));
        data.objects("incidents").forEach(each -> add(outage(each).affecting(Figure.of(each.number("users")))));
        for (Fields resource : data.objects("resources")) {
            String name = resource.text("name");
            add(deployment().onResource(name));
            resource.objects("outages").forEach(each -> add(outage(each).onResource(name)));
        }
    }

    private void addEvents(BasicMetric metric) {
        data.findObject("counts")
                .ifPresent(counts -> add(EventCounts.of(
                        SERVICE,
                        Terms.REQUEST,
                        period.getStart(),
                        period.getEnd(),
                        counts.number("total"),
                        counts.number("failed"))));
        data.objects("minutes")
                .forEach(row -> add(counts(row, start(row), Duration.ofMinutes(1), row.number("minutes"))));
        Instant start = period.getStart();
        for (Fields row : data.objects("series")) {
            Duration step = ((SliceBase) metric.base()).length();
            long size = row.number("intervals");
            add(counts(row, start, step, size));
            start = start.plus(step.multipliedBy(size));
        }
        data.findText("value")
                .ifPresent(value ->
                        add(Reading.of(SERVICE, Terms.REPORT, period, Figure.of(Ratio.parse(value), Unit.ONE))));
    }

    private static EventCounts counts(Fields row, Instant start, Duration step, long size) {
        CountSeries series = CountSeries.of(repeated(row.number("total"), size), repeated(row.number("failed"), size));
        return EventCounts.series(SERVICE, Terms.REQUEST, start, step, series);
    }

    private static long[] repeated(long number, long times) {
        long[] numbers = new long[Math.toIntExact(times)];
        Arrays.fill(numbers, number);
        return numbers;
    }

    private void addTickets() {
        for (Fields row : data.objects("tickets")) {
            Case ticket = Case.of(SERVICE, Terms.TICKET, "opened", row.instant("opened"))
                    .withAttribute("severity", row.text("severity"))
                    .withAttribute("id", row.text("id"));
            for (String name : List.of("responded", "resolved")) {
                Case known = ticket;
                ticket = row.findInstant(name)
                        .map(instant -> known.withInstant(name, instant))
                        .orElse(known);
            }
            add(ticket);
        }
    }
}
