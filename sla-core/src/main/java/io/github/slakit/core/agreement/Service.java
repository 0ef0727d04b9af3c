package io.github.slakit.core.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A service that an agreement covers, with its scope.
 *
 * <pre>{@code
 * Service.of("web", "Web shop").including("checkout").excluding("reports").during("office")
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Service permits ImmutableService {

    Service() {}

    /**
     * Returns a service.
     *
     * @param id how terms and facts refer to it
     * @param name what it is called
     * @return the service
     */
    public static Service of(String id, String name) {
        return ImmutableService.builder().id(id).name(name).build();
    }

    /**
     * Returns how terms and facts refer to the service.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns what the service is called.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns which elements belong to the service.
     *
     * @return elements, in the order of the contract; none where the name says all
     */
    public abstract List<String> included();

    /**
     * Returns which elements do not belong to the service.
     *
     * @return elements, in the order of the contract
     */
    public abstract List<String> excluded();

    /**
     * Returns the hours of the service.
     *
     * @return the id of a calendar, empty for around the clock
     */
    public abstract Optional<String> hours();

    /**
     * Returns this service with a further element.
     *
     * @param element what belongs to it
     * @return the service
     */
    public Service including(String element) {
        return ImmutableService.builder()
                .from(this)
                .included(with(included(), element))
                .build();
    }

    /**
     * Returns this service without an element.
     *
     * @param element what does not belong to it
     * @return the service
     */
    public Service excluding(String element) {
        return ImmutableService.builder()
                .from(this)
                .excluded(with(excluded(), element))
                .build();
    }

    private static List<String> with(List<String> list, String element) {
        List<String> more = new ArrayList<>(list);
        more.add(element);
        return more;
    }

    /**
     * Returns this service in service hours.
     *
     * @param calendar the id of a calendar, bound when the agreement is resolved
     * @return the service
     */
    public Service during(String calendar) {
        return ImmutableService.builder().from(this).hours(calendar).build();
    }

    /**
     * Checks if an element belongs to the service.
     *
     * @param element what is asked for
     * @return false for what is excluded, or is not among what is included; else true
     */
    public boolean covers(String element) {
        return !excluded().contains(element)
                && (included().isEmpty() || included().contains(element));
    }

    /** Returns the name of the service. */
    @Override
    public String toString() {
        return name();
    }
}
