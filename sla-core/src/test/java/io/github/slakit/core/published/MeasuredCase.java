package io.github.slakit.core.published;

import static java.time.ZoneOffset.UTC;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.Measurement;
import io.github.slakit.core.metric.MetricResult;
import io.github.slakit.core.metric.Piece;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * A case, ready to be measured.
 *
 * @param metric what is measured
 * @param calendars the calendars that it names
 * @param zone the zone of the period
 * @param target what is promised, if that is known
 * @param period what is measured
 * @param facts what was observed
 */
record MeasuredCase(
        BasicMetric metric,
        Map<String, BusinessCalendar> calendars,
        ZoneId zone,
        Optional<Target> target,
        Interval period,
        List<Fact<?>> facts) {

    static MeasuredCase of(Scenario.Case each) {
        Fields commitment = new Fields(each.name(), each.commitment());
        Fields input = new Fields(each.name(), each.input());
        Fields terms = commitment.object("metric");
        Fields data = input.object("data");
        Optional<Fields> span = input.findObject("period");
        Optional<Fields> target = commitment.findObject("target");
        BasicMetric metric = Terms.metric(terms);
        Interval period = span.map(MeasuredCase::period).orElseGet(() -> known(data));
        MeasuredCase result = new MeasuredCase(
                metric,
                Calendars.of(terms, data),
                span.map(it -> ZoneId.of(it.text("zone"))).orElse(UTC),
                target.map(it -> Terms.target(it, metric.unit())),
                period,
                Observations.of(data, period, metric));
        terms.requireAllRead();
        data.requireAllRead();
        target.ifPresent(Fields::requireAllRead);
        return result;
    }

    private static Interval period(Fields span) {
        return Interval.of(span.instant("start"), span.instant("end"));
    }

    /** Returns the time up to the last thing known of tickets, which are judged one by one and without a period. */
    private static Interval known(Fields data) {
        List<Instant> instants = data.objects("tickets").stream()
                .flatMap(ticket ->
                        Stream.of("opened", "responded", "resolved").flatMap(name -> ticket.findInstant(name).stream()))
                .sorted()
                .toList();
        return Interval.of(instants.get(0), instants.get(instants.size() - 1));
    }

    Measurement measurement(BasicMetric other) {
        return other.resolve(calendars, zone, Terms.EXCLUSIONS).measurement(period);
    }

    MetricResult measure(BasicMetric other) {
        return measurement(other).measure(Observations.SERVICE, Facts.of(facts));
    }

    /** Returns the verdict, empty without a target or a value. */
    Optional<Verdict> judge(MetricResult result) {
        return target.flatMap(it -> result.value().map(it::judge));
    }

    /** Measures both halves of the period by themselves. */
    MetricResult measureHalves() {
        Measurement whole = measurement(metric);
        Instant middle = period.getStart().plus(period.toDuration().dividedBy(2));
        Facts all = Facts.of(facts);
        Piece first = whole.piece(Observations.SERVICE, all, Interval.of(period.getStart(), middle));
        Piece second = whole.piece(Observations.SERVICE, all, Interval.of(middle, period.getEnd()));
        return whole.result(second.merge(first));
    }

    /** Measures the records one by one. */
    MetricResult measureRecords() {
        Measurement whole = measurement(metric);
        Piece merged = whole.piece();
        for (Fact<?> fact : facts) {
            merged = merged.merge(whole.piece(Observations.SERVICE, Facts.of(List.of(fact))));
        }
        return whole.result(merged);
    }
}
