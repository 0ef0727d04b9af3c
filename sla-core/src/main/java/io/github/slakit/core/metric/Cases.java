package io.github.slakit.core.metric;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Element.State;
import io.github.slakit.core.target.Comparison;
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
        if (!(Fit.figure(quality) instanceof Quality.Elapsed elapsed)) {
            return each.value().map(value -> judged(quality, required(quality, each, value)));
        }
        if (quality instanceof Quality.Judged judged) {
            return Optional.of(Element.of(0, state(elapsed, judged.comparison(), judged.limit(), each)));
        }
        boolean counts = elapsed.openRuns() || each.instant(elapsed.to()).isPresent();
        return Optional.of(
                soFar(elapsed, each).filter(time -> counts).map(Cases::figure).orElse(Element.of(0, State.OPEN)));
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

    /** A case is bad as soon as it breaks a limit, good when it keeps all, and open where it has kept none yet. */
    private Optional<Element> state(Quality.Within within, Case each) {
        List<State> states = within.limits().stream()
                .filter(limit -> limit.isFor(each))
                .map(limit -> state(limit, each))
                .toList();
        if (states.contains(State.GOOD) && states.contains(State.OPEN) && !states.contains(State.BAD)) {
            return Optional.of(Element.of(0, State.GOOD_SO_FAR));
        }
        return Stream.of(State.BAD, State.OPEN, State.GOOD)
                .filter(states::contains)
                .findFirst()
                .map(state -> Element.of(0, state));
    }

    private State state(Limit limit, Case each) {
        return state(limit.elapsed(), limit.comparison(), limit.length(), each);
    }

    /** Judges a time; one that goes on is bad as soon as it is too long, and open until then. */
    private State state(Quality.Elapsed elapsed, Comparison comparison, Figure limit, Case each) {
        Optional<Figure> soFar = soFar(elapsed, each);
        if (soFar.isEmpty()) {
            return State.OPEN;
        }
        boolean holds = comparison.holds(soFar.get(), limit);
        boolean isFinal = each.instant(elapsed.to()).isPresent() || holds == comparison.isHigherBetter();
        if (isFinal) {
            return holds ? State.GOOD : State.BAD;
        }
        return State.OPEN;
    }

    /** Returns the time, up to the end of the period where it has not ended; nothing where it has not begun. */
    private Optional<Figure> soFar(Quality.Elapsed elapsed, Case each) {
        Optional<Instant> from = each.instant(elapsed.from());
        Optional<Instant> to = each.instant(elapsed.to());
        if (from.isEmpty()) {
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
