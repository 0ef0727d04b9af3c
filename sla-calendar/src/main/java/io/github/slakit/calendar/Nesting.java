package io.github.slakit.calendar;

/**
 * How large the text of an expression is: a text that would not read back is refused when the calendar is made.
 *
 * @param members the members of the expression, those in brackets too
 * @param levels how deep its brackets and complements go
 */
record Nesting(int members, int levels) {

    static final int MOST_MEMBERS = 500;
    static final int MOST_LEVELS = 100;

    /** Weekly hours, which are no expression. */
    static final Nesting NONE = new Nesting(0, 0);

    /** A name, or another member without brackets. */
    static final Nesting MEMBER = new Nesting(1, 0);

    Nesting plus(Nesting other) {
        return new Nesting(members + other.members, Math.max(levels, other.levels));
    }

    Nesting inner() {
        return new Nesting(members + 1, levels + 1);
    }

    Nesting check() {
        if (members > MOST_MEMBERS) {
            throw new IllegalArgumentException("Combined calendars without names must have at most " + MOST_MEMBERS
                    + " members, but had " + members);
        }
        if (levels > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "Combined calendars without names must have at most " + MOST_LEVELS + " levels, but had " + levels);
        }
        return this;
    }
}
