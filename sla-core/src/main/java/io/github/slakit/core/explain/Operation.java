package io.github.slakit.core.explain;

/**
 * How the parts of an explanation give its figure.
 *
 * <p>Immutable and thread-safe.
 */
public enum Operation {

    /** A fact, a term or an argument; it has no parts. */
    INPUT("given"),

    /** All parts added up. */
    SUM("sum"),

    /** The first part less the second. */
    DIFFERENCE("first less second"),

    /** The parts multiplied; percentages and plain numbers count as factors, at most one part has another unit. */
    PRODUCT("product"),

    /** A hundred times the first part, divided by the second. */
    PERCENTAGE("first as a percentage of second"),

    /** The first part divided by the second; of one unit they give a plain number. */
    QUOTIENT("first divided by second"),

    /** The elapsed time in at least one of the spans of the parts, counted once. */
    UNION("time in at least one of"),

    /** The smallest part. */
    LEAST("least"),

    /** The largest part. */
    GREATEST("greatest"),

    /** Of the later parts in order of size, the one whose place the first part says, counted from 1. */
    RANKED("in order of size the one in the place given first"),

    /** The first later part whose range holds the figure of the first part; one without a range holds every figure. */
    LOOKUP("first band that holds the first figure"),

    /** The first part, rounded to a whole multiple of the second. */
    ROUNDED("first rounded to a multiple of second");

    private final String words;

    Operation(String words) {
        this.words = words;
    }

    /** Returns the operation in words. */
    @Override
    public String toString() {
        return words;
    }
}
