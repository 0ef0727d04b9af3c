/** Remedies as data: exact service credits, statements that prove themselves, rights to end a contract. */
@org.jspecify.annotations.NullMarked
module io.github.slakit.credits {
    requires transitive io.github.slakit.core;
    requires transitive org.joda.money;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.slakit.credits;
    exports io.github.slakit.credits.remedy;
}
