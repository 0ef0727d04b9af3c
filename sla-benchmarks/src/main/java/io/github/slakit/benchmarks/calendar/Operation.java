package io.github.slakit.benchmarks.calendar;

import java.util.Optional;

/** The two questions about business time. */
public enum Operation {
    /** The open time between two instants. */
    BETWEEN {
        @Override
        Optional<Question<?>> of(Peer peer, Arguments arguments) {
            return peer.between(arguments);
        }
    },
    /** The instant at which a duration of open time is used up. */
    PLUS {
        @Override
        Optional<Question<?>> of(Peer peer, Arguments arguments) {
            return peer.plus(arguments);
        }
    };

    abstract Optional<Question<?>> of(Peer peer, Arguments arguments);

    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
