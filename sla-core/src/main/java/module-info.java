/** Service level agreements as data, and what recorded facts say about them. */
@org.jspecify.annotations.NullMarked
module io.github.slakit.core {
    requires transitive io.github.slakit.calendar;
    requires transitive org.threeten.extra;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.slakit.core.agreement;
    exports io.github.slakit.core.explain;
    exports io.github.slakit.core.fact;
    exports io.github.slakit.core.feasibility;
    exports io.github.slakit.core.figure;
    exports io.github.slakit.core.lint;
    exports io.github.slakit.core.metric;
    exports io.github.slakit.core.obligation;
    exports io.github.slakit.core.selection;
    exports io.github.slakit.core.tally;
    exports io.github.slakit.core.target;
    exports io.github.slakit.core.time;
    exports io.github.slakit.core.version;
}
