package io.github.slakit.core.feasibility;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.target.Target;
import org.junit.jupiter.api.Test;

class ComponentTest {

    private static final Component NETWORK = Component.of("network", percent("99.95"));
    private static final Component DATABASE = Component.of("database", percent("99.9"));
    private static final Component EAST = Component.of("east", percent("99"));
    private static final Component WEST = Component.of("west", percent("98"));

    @Test
    void series_twoParts_multiplyOrAddUp() {
        Component site = Component.series("site", NETWORK, DATABASE);

        assertThat(site.expected().value()).isEqualTo(percent("99.85005"));
        assertThat(site.guaranteed().value()).isEqualTo(percent("99.85"));
        assertThat(site).hasToString("'site': expected 99.85005 %, guaranteed 99.85 %");
        assertThat(site.guaranteed().render()).isEqualTo("""
                        availability of 'site', in series, outages apart: 99.85 % = first less second
                          always available: 100 %
                          unavailability of all: 0.15 % = sum
                            unavailability of 'network': 0.05 % = first less second
                              always available: 100 %
                              availability of 'network': 99.95 %
                            unavailability of 'database': 0.1 % = first less second
                              always available: 100 %
                              availability of 'database': 99.9 %
                        """);
    }

    @Test
    void parallel_twoParts_failTogetherOrNot() {
        Component servers = Component.parallel("servers", WEST, EAST);

        assertThat(servers.expected().value()).isEqualTo(percent("99.98"));
        assertThat(servers.guaranteed().value()).isEqualTo(percent("99"));
        assertThat(servers.expected().render()).isEqualTo("""
                        availability of 'servers', in parallel: 99.98 % = first less second
                          always available: 100 %
                          unavailability of 'servers': 0.02 % = product
                            unavailability of 'west': 2 % = first less second
                              always available: 100 %
                              availability of 'west': 98 %
                            unavailability of 'east': 1 % = first less second
                              always available: 100 %
                              availability of 'east': 99 %
                        """);
    }

    /** 0.9995 · 0.9998 = 0.99930010; 100 − 0.05 − 1 = 98.95. */
    @Test
    void series_ofParallelParts_takesTheirFigures() {
        Component site = Component.series("site", NETWORK, Component.parallel("servers", EAST, WEST));

        assertThat(site).hasToString("'site': expected 99.93001 %, guaranteed 98.95 %");
    }

    @Test
    void series_manyLosses_guaranteeNothing() {
        Component half = Component.of("half", percent("50"));
        Component third = Component.of("third", percent("100/3"));

        assertThat(Component.series("both", half, third)).hasToString("'both': expected 50/3 %, guaranteed 0 %");
    }

    /** Contracts that each promise what the customer is promised do not carry it together. */
    @Test
    void supports_underpinningContracts_mustPromiseMoreThanTheCustomerIsPromised() {
        Target promise = Target.atLeast(percent("99.9"));
        Component chain = Component.series(
                "chain", Component.of("hosting", percent("99.9")), Component.of("desk", percent("99.9")));
        Component better = Component.series(
                "chain", Component.of("hosting", percent("99.95")), Component.of("desk", percent("99.95")));

        assertThat(chain.guaranteed().value()).isEqualTo(percent("99.8"));
        assertThat(chain.supports(promise)).isFalse();
        assertThat(better.supports(promise)).isTrue();
        assertThat(better.supports(Target.moreThan(percent("99.9")))).isFalse();
        assertThat(better.name()).isEqualTo("chain");
    }

    @Test
    void of_noShare_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Component.of("database", percent("110")))
                .withMessage("Availability of component 'database' must be from 0 % to 100 %, but was 110 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Component.of("database", percent("-1")))
                .withMessage("Availability of component 'database' must be from 0 % to 100 %, but was -1 %");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Component.of("database", Figure.of(1)))
                .withMessage("Availability of component 'database' must be in '%', but was in plain numbers");
    }

    @Test
    void of_noParts_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Component.series("site"))
                .withMessage("Component 'site' must have at least 1 part, but has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Component.parallel("site"))
                .withMessage("Component 'site' must have at least 1 part, but has none");
    }
}
