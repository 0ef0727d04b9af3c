package io.github.slakit.examples.boston;

import java.util.Comparator;

/**
 * Requests of one type in one queue, which share a due date rule.
 *
 * @param queue the queue that handles the requests
 * @param type what is asked for
 */
record RequestKind(String queue, String type) implements Comparable<RequestKind> {

    private static final Comparator<RequestKind> ORDER =
            Comparator.comparing(RequestKind::queue).thenComparing(RequestKind::type);

    @Override
    public int compareTo(RequestKind other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + " (" + queue + ")";
    }
}
