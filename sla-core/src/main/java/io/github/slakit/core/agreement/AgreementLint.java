package io.github.slakit.core.agreement;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.lint.Check;
import io.github.slakit.core.lint.Lint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The checks on agreements.
 *
 * <p>{@link #standard()} is about what the agreement says: resolving runs it. {@link #complete()} also looks at what good
 * agreements say besides, and at what the terms do that nobody may have wanted.
 *
 * <p>Thread-safe.
 */
public final class AgreementLint {

    private AgreementLint() {}

    /**
     * Returns the checks on whether an agreement can be evaluated.
     *
     * @return the lint that {@link Agreement#lint()} runs
     */
    public static Lint<Agreement> standard() {
        return new Lint<>(List.of(new IdCheck(), new PartyCheck(), new LevelCheck(), new DutyCheck(), new GoalCheck()));
    }

    /**
     * Returns all checks.
     *
     * @return the standard lint, and the checks on practice and on meaning
     */
    public static Lint<Agreement> complete() {
        List<Check<? super Agreement>> checks = new ArrayList<>(standard().checks());
        checks.addAll(List.of(new PracticeCheck(), new MeaningCheck()));
        return new Lint<>(checks);
    }

    static Lint<Agreement> with(Map<String, BusinessCalendar> calendars) {
        return standard().and(new CalendarCheck(calendars));
    }
}
