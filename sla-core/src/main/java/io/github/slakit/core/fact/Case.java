package io.github.slakit.core.fact;

import io.github.slakit.core.figure.Figure;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * Something that is handled as a unit, such as a ticket, a delivery, a lead, an appointment or a survey.
 *
 * <pre>{@code
 * Case.of("support", "ticket", "opened", Instant.parse("2026-03-04T10:00:00Z"))
 *         .withId("T-17")
 *         .withInstant("responded", Instant.parse("2026-03-04T11:30:00Z"))
 *         .withAttribute("severity", "2");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Case extends Fact<Case> permits ImmutableCase {

    Case() {}

    /**
     * Obtains a case.
     *
     * @param service the id of the service
     * @param type what it is, such as {@code ticket}
     * @param name what happened first, such as {@code opened}
     * @param instant when
     * @return the case
     */
    public static Case of(String service, String type, String name, Instant instant) {
        return ImmutableCase.builder()
                .service(service)
                .type(type)
                .putInstants(name, instant)
                .build();
    }

    @Override
    Class<Case> kind() {
        return Case.class;
    }

    @Override
    String content() {
        return type() + " " + new TreeMap<>(instants()) + new TreeMap<>(attributes())
                + value().map(value -> " " + value).orElse("");
    }

    /**
     * Returns what it is.
     *
     * @return the type of case, such as {@code ticket}
     */
    public abstract String type();

    /**
     * Returns when what happened.
     *
     * @return at least one instant, by names such as {@code opened} and {@code resolved}
     */
    public abstract Map<String, Instant> instants();

    /**
     * Returns what else is known.
     *
     * @return values by names such as {@code severity}
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns what the case came to, such as a score or a quantity.
     *
     * @return the figure, empty if there is none
     */
    public abstract Optional<Figure> value();

    /**
     * Returns this case with a further instant.
     *
     * @param name what happened then, such as {@code resolved}
     * @param instant when
     * @return the case with that instant
     */
    public Case withInstant(String name, Instant instant) {
        return ImmutableCase.builder()
                .from(this)
                .instants(Maps.with(instants(), name, instant))
                .build();
    }

    /**
     * Returns this case with a further attribute.
     *
     * @param name what is said, such as {@code severity}
     * @param value what it is
     * @return the case with that attribute
     */
    public Case withAttribute(String name, String value) {
        return ImmutableCase.builder()
                .from(this)
                .attributes(Maps.with(attributes(), name, value))
                .build();
    }

    /**
     * Returns this case with its figure.
     *
     * @param value such as a score or a quantity
     * @return the case with that figure
     */
    public abstract Case withValue(Figure value);

    /**
     * Returns when something happened.
     *
     * @param name what, such as {@code resolved}
     * @return the instant, empty if it has not happened
     */
    public Optional<Instant> instant(String name) {
        return Optional.ofNullable(instants().get(name));
    }

    /**
     * Returns from when to when the case went.
     *
     * @return from its earliest to its latest instant
     */
    @Override
    @Value.Lazy
    public Interval interval() {
        List<Instant> sorted =
                instants().values().stream().sorted(Comparator.naturalOrder()).toList();
        return Interval.of(sorted.get(0), sorted.get(sorted.size() - 1));
    }

    @Value.Check
    void check() {
        checkHeader("case");
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return text(type()) + value().map(value -> ": " + value).orElse("");
    }
}
