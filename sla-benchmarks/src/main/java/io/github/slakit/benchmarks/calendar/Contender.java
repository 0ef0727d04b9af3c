package io.github.slakit.benchmarks.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Those who answer questions about business time. */
public enum Contender {
    /** slakit with objects. */
    SLAKIT(SlakitPeer::new),
    /** MPXJ. */
    MPXJ(MpxjPeer::new),
    /** Taskana. */
    TASKANA(TaskanaPeer::new),
    /** Time4J on moments. */
    TIME4J(() -> new Time4jPeer(true)),
    /** Time4J on local timestamps. */
    TIME4J_LOCAL(() -> new Time4jPeer(false)),
    /** businessCalendar4j. */
    BUSINESS_CALENDAR_4J(BusinessCalendar4jPeer::new),
    /** jBPM. */
    JBPM(JbpmPeer::new),
    /** The zoned loop by hand. */
    ZONED_LOOP(ZonedDayLoop::new),
    /** The loop by hand on numbers of days. */
    EPOCH_LOOP(EpochDayLoop::new);

    private final Supplier<Peer> made;

    Contender(Supplier<Peer> made) {
        this.made = made;
    }

    Peer peer() {
        return made.get();
    }

    boolean isByHand() {
        return this == ZONED_LOOP || this == EPOCH_LOOP;
    }

    boolean isPublishedPeer() {
        return this != SLAKIT && !isByHand();
    }

    static List<Contender> others() {
        return Arrays.stream(values()).filter(contender -> contender != SLAKIT).toList();
    }
}
