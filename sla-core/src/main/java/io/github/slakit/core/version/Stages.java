package io.github.slakit.core.version;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;

/** The terms by which a service level is judged over time. */
final class Stages {

    private final AgreementVersions versions;
    private final String id;
    private final List<Start> starts = new ArrayList<>();

    Stages(AgreementVersions versions, String id) {
        this.versions = versions;
        this.id = id;
        starts.add(new Start(1, level(1), versions.effective(1), MidPeriod.NEXT_PERIOD, false));
        for (int number = 2; number <= versions.count(); number++) {
            add(number);
        }
    }

    /**
     * From when on a version judges.
     *
     * @param version the number of the version
     * @param level the service level, empty where the version has none
     * @param from the instant
     * @param rule what becomes of the period in which that is
     * @param reset true if the history begins anew
     */
    record Start(int version, Optional<ServiceLevel> level, Instant from, MidPeriod rule, boolean reset) {}

    /**
     * A period of the scheme.
     *
     * @param period the period in the term
     * @param begin where the one before it ends, if they overlap, else its start
     * @param rolling true if they overlap
     */
    record Span(MeasurementPeriod period, Instant begin, boolean rolling) {

        Instant end() {
            return period.interval().getEnd();
        }
    }

    private Optional<ServiceLevel> level(int version) {
        return versions.get(version).serviceLevels().stream()
                .filter(level -> level.id().equals(id))
                .findFirst();
    }

    private void add(int number) {
        Optional<ServiceLevel> before = level(number - 1);
        Optional<ServiceLevel> after = level(number);
        boolean same = before.isPresent() == after.isPresent()
                && before.stream().allMatch(level -> LevelDiff.isSameDuty(level, after.orElseThrow()));
        Amendment amendment = versions.amendments().get(number - 2);
        MidPeriod rule = same ? MidPeriod.NEXT_PERIOD : amendment.midPeriod();
        Instant effective = amendment.effective();
        Start judging = judgingBefore(effective);
        Instant from = rule == MidPeriod.NEXT_PERIOD ? nextPeriod(judging, number, effective) : effective;
        boolean reset = amendment.isHistoryReset() && !same;
        boolean pendingReset = starts.removeIf(start -> isReplaced(start, from) && start.reset());
        starts.removeIf(start -> isReplaced(start, from));
        starts.add(new Start(number, after, from, rule, reset || pendingReset));
    }

    private static boolean isReplaced(Start start, Instant from) {
        return !start.from().isBefore(from);
    }

    private Start judgingBefore(Instant effective) {
        return starts.stream()
                .filter(start -> start.from().isBefore(effective))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    /** Returns where the period that has begun ends; where none is judged, the start of the next one. */
    private Instant nextPeriod(Start judging, int number, Instant effective) {
        if (judging.level().isPresent()) {
            return spans(judging.version()).stream()
                    .filter(span -> span.begin().isBefore(effective))
                    .map(Span::end)
                    .filter(effective::isBefore)
                    .findFirst()
                    .orElse(effective);
        }
        return level(number).stream()
                .flatMap(level -> spans(number).stream())
                .map(Span::begin)
                .filter(begin -> !begin.isBefore(effective))
                .findFirst()
                .orElse(versions.endOf(number));
    }

    /** Returns the periods of a version that has the service level. */
    List<Span> spans(int version) {
        Agreement agreement = versions.get(version);
        List<Span> spans = new ArrayList<>();
        Instant last = Instant.MIN;
        for (MeasurementPeriod period : level(version)
                .orElseThrow()
                .period()
                .within(agreement.term().interval(agreement.zone()), agreement.zone())) {
            Interval interval = period.interval();
            boolean rolling = interval.getStart().isBefore(last);
            spans.add(new Span(period, rolling ? last : interval.getStart(), rolling));
            last = interval.getEnd();
        }
        return spans;
    }

    /** Returns from when on each version judges, those without the service level among them, in order of time. */
    List<Start> starts() {
        return starts;
    }

    Optional<Instant> lastReset(Instant instant) {
        return starts.stream()
                .filter(start -> start.reset() && !start.from().isAfter(instant))
                .map(Start::from)
                .reduce((one, next) -> next);
    }

    List<Stage> list() {
        List<Stage> stages = new ArrayList<>();
        Instant end = versions.endOf(versions.count());
        Optional<Instant> reach = Optional.empty();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            Instant next = i + 1 < starts.size() ? starts.get(i + 1).from() : end;
            Instant to = next.isBefore(end) ? next : end;
            boolean blended = start.rule() == MidPeriod.BLEND && reach.isPresent();
            reach = start.level().isPresent() ? reach.or(() -> Optional.of(start.from())) : Optional.empty();
            if (start.level().isPresent() && start.from().isBefore(to)) {
                stages.add(new Stage(
                        start.version(),
                        start.level().orElseThrow(),
                        Interval.of(start.from(), to),
                        reach.orElseThrow(),
                        blended));
            }
        }
        return stages;
    }

    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (Stage stage : list()) {
            List<Slot> further = slots(stage);
            boolean joined = stage.blended()
                    && !slots.isEmpty()
                    && !further.isEmpty()
                    && slots.get(slots.size() - 1).isCutBefore(further.get(0));
            if (joined) {
                further.set(0, slots.remove(slots.size() - 1).blendedWith(further.get(0)));
            }
            slots.addAll(further);
        }
        return slots;
    }

    private List<Slot> slots(Stage stage) {
        List<Slot> slots = new ArrayList<>();
        Instant from = stage.interval().getStart();
        Instant to = stage.interval().getEnd();
        for (Span span : spans(stage.version())) {
            boolean begun = span.begin().isBefore(to) || !span.end().isAfter(to);
            if (begun && span.end().isAfter(from)) {
                Interval bounds = Interval.of(span.rolling() ? stage.reach() : from, to);
                MeasurementPeriod part =
                        span.period().withInterval(span.period().interval().intersection(bounds));
                slots.add(new Slot(stage.version(), stage.level(), stage.level().target(), part));
            }
        }
        return slots;
    }
}
