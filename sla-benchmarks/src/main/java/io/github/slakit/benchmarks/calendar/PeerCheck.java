package io.github.slakit.benchmarks.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks everyone the same random questions before anything is timed, and fails where an answer is not the one that
 * slakit gives. It finds out as well who cannot answer which span, the longest first: a deep recursion needs the most
 * stack before it is compiled.
 */
public final class PeerCheck {

    private final List<String> report = new ArrayList<>();
    private final Map<Operation, Map<Contender, Map<Span, String>>> refusals = new EnumMap<>(Operation.class);

    private PeerCheck() {}

    /**
     * Checks all peers and prints what was compared.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run().report().forEach(System.out::println);
    }

    /** Checks all peers. */
    static PeerCheck run() {
        PeerCheck check = new PeerCheck();
        for (Operation operation : Operation.values()) {
            Contender.others().forEach(contender -> check.compare(operation, contender));
        }
        check.report.add(BusinessDayCheck.run());
        return check;
    }

    private void compare(Operation operation, Contender contender) {
        Peer peer = contender.peer();
        List<String> results = new ArrayList<>();
        for (int i = Span.values().length - 1; i >= 0; i--) {
            Span span = Span.values()[i];
            Arguments arguments = new Arguments(span);
            operation
                    .of(peer, arguments)
                    .map(question -> compare(operation, contender, peer, span, arguments, question))
                    .ifPresentOrElse(
                            result -> results.add(0, span.title() + ": " + result),
                            () -> refuse(operation, contender, span, "no such question"));
        }
        if (!results.isEmpty()) {
            report.add(peer.library() + ", " + operation.title() + ": " + String.join(", ", results) + " ("
                    + peer.compared() + ")");
        }
    }

    private String compare(
            Operation operation, Contender contender, Peer peer, Span span, Arguments arguments, Question<?> question) {
        int overflows = 0;
        int asked = asked(span);
        for (int i = 0; i < asked; i++) {
            try {
                long answer = question.askSeconds(i);
                long expected = peer.expected(operation, arguments, i);
                if (answer != expected) {
                    throw new IllegalStateException(contender + " must agree with slakit on " + operation.title()
                            + " from " + Instant.ofEpochSecond(arguments.starts()[i]) + " to "
                            + Instant.ofEpochSecond(arguments.ends()[i]) + " or by "
                            + arguments.durations()[i]
                            + " s, but answered " + answer + " instead of " + expected);
                }
            } catch (StackOverflowError e) {
                overflows++;
            }
        }
        if (overflows > 0) {
            refuse(operation, contender, span, "stack overflow");
            return "stack overflow in " + overflows + " of " + asked + ", the rest equal";
        }
        return asked + " equal";
    }

    /** Returns how many questions to ask, fewer where loops take long. */
    private static int asked(Span span) {
        return span == Span.TWENTY_YEARS ? 100 : span == Span.YEAR ? 500 : 4_000;
    }

    /** Notes that somebody cannot answer about a span. */
    void refuse(Operation operation, Contender contender, Span span, String reason) {
        refusals.computeIfAbsent(operation, key -> new EnumMap<>(Contender.class))
                .computeIfAbsent(contender, key -> new EnumMap<>(Span.class))
                .put(span, reason);
    }

    List<String> report() {
        return report;
    }

    /** Returns why somebody cannot answer about a span, if so. */
    Optional<String> refusal(Operation operation, Contender contender, Span span) {
        return Optional.ofNullable(refusals.getOrDefault(operation, Map.of())
                .getOrDefault(contender, Map.of())
                .get(span));
    }
}
