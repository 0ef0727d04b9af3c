/** Programs that show slakit at work. */
@org.jspecify.annotations.NullMarked
module io.github.slakit.examples {
    requires de.siegmar.fastcsv;
    requires io.github.slakit.credits;
    requires static org.jspecify;

    exports io.github.slakit.examples.boston;
    exports io.github.slakit.examples.cloud;
    exports io.github.slakit.examples.uptime;
}
