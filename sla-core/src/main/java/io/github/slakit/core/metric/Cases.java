package io.github.slakit.core.metric;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Element.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/** What a quality says of a case or of a reading. */
final class Cases {

    private final BasicMetric metric;
    private final Terms terms;
    private final Interval period;

    private Cases(BasicMetric metric, Terms terms, Interval period) {
        this.metric = metric;
        this.terms = terms;
        this.period = period;
    }

    /** Returns the element without its date; empty for a case that no limit is for. */
    static Optional<Element> state(BasicMetric metric, Terms terms, Interval period, Case each) {
        return new Cases(metric, terms, period).state(each);
    }

    static Optional<Element> state(BasicMetric metric, Reading reading) {
        Figure value = reading.value();
        return Optional.of(
                metric.quality() instanceof Quality.Each
                        ? figure(Figure.of(1))
                        : judged(metric.quality(), required(metric.quality(), reading, value)));
    }

    private Optional<Element> state(Case each) {
        Quality quality = metric.quality();
        if (quality instanceof Quality.Each) {
            return Optional.of(figure(Figure.of(1)));
        }
        if (quality instanceof Quality.Within within) {
            return state(within, each);
        }
        Optional<Figure> value = Fit.figure(quality) instanceof Quality.Elapsed elapsed
                ? elapsed(elapsed, each)
                : Optional.of(required(quality, each, value(each)));
        return Optional.of(value.map(figure -> judged(quality, figure)).orElse(Element.of(0, State.OPEN)));
    }

    private static Figure value(Case each) {
        return each.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Case '" + each.id() + "' must have a value, as the metric looks at it, but has none"));
    }

    private static Figure required(Quality quality, Fact<?> fact, Figure value) {
        Unit unit = Fit.figure(quality).unit();
        return value.requireUnit("Value of '" + fact.id() + "'", unit);
    }

    private static Element judged(Quality quality, Figure value) {
        return quality instanceof Quality.Judged judged
                ? Element.of(0, judged.comparison().holds(value, judged.limit()) ? State.GOOD : State.BAD)
                : figure(value);
    }

    private static Element figure(Figure value) {
        return new Element(0, State.FIGURE, value.amount());
    }

    /** A case is bad as soon as it breaks a limit; else good as soon as it keeps one; else open. */
    private Optional<Element> state(Quality.Within within, Case each) {
        List<State> states = within.limits().stream()
                .filter(limit -> limit.isFor(each))
                .map(limit -> state(limit, each))
                .toList();
        return Stream.of(State.BAD, State.OPEN, State.GOOD)
                .filter(states::contains)
                .findFirst()
                .map(state -> Element.of(0, state));
    }

    private State state(Limit limit, Case each) {
        return elapsed(limit.elapsed(), each)
                .map(time -> limit.comparison().holds(time, limit.length()) ? State.GOOD : State.BAD)
                .orElse(State.OPEN);
    }

    private Optional<Figure> elapsed(Quality.Elapsed elapsed, Case each) {
        Optional<Instant> from = each.instant(elapsed.from());
        Optional<Instant> to = each.instant(elapsed.to());
        if (from.isEmpty() || (to.isEmpty() && !elapsed.openRuns())) {
            return Optional.empty();
        }
        BusinessCalendar calendar = terms.calendar(elapsed.calendar());
        Instant end = to.orElse(from.get().isBefore(period.getEnd()) ? period.getEnd() : from.get());
        if (end.isBefore(from.get())) {
            throw new IllegalArgumentException("Case '" + each.id() + "' must not be '" + elapsed.to() + "' before '"
                    + elapsed.from() + "', but was at " + end + " and " + from.get());
        }
        return Optional.of(Figure.of(calendar.between(from.get(), end)));
    }
}
