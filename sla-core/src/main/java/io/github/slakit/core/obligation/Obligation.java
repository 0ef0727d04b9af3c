package io.github.slakit.core.obligation;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.CaseBase;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Deadline;
import io.github.slakit.core.time.PeriodScheme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A duty that one party owes another.
 *
 * <p>What is owed is a quantity in each period, or without one, a single thing at each date. It is owed by the end of
 * the period, on dates of it, or by a deadline: after each date if there are dates, else after the period, or upon an
 * event.
 *
 * <pre>{@code
 * Obligation reams = Obligation.of("reams", "dunder", "acme")
 *         .quantity(Figure.parse("50 ream")).per(Periods.calendarMonths()).dueEach(DayOfWeek.MONDAY)
 *         .at("Main St", "Side St").owner("dwight").confirmedTo("pam").clause("§ 3");
 * Obligation leads = Obligation.of("leads", "marketing", "sales")
 *         .quantity(Figure.parse("100 lead")).per(Periods.calendarMonths()).dueOn(20);
 * Obligation report = Obligation.of("report", "provider", "customer").per(Periods.calendarMonths())
 *         .due(Deadline.after("month").plusBusinessDays(5, "office").endOfDay());
 * Obligation notice = Obligation.of("notice", "provider", "customer")
 *         .due(Deadline.after("breach").plus(24, HOURS));
 * }</pre>
 *
 * <p>A quantity is shared out over its dates in whole units by largest remainder, the earliest dates first: 50 over
 * four Mondays is 13, 13, 12, 12. A period that the term cuts owes the whole quantity, on the dates that are left.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Obligation permits ImmutableObligation {

    private static final Target ALWAYS = Target.atLeast(Figure.percent("100"));

    Obligation() {}

    /**
     * Obtains an obligation of a single thing.
     *
     * @param id how histories and facts refer to it
     * @param obligor the id of the party that owes it
     * @param obligee the id of the party that it is owed to
     * @return the obligation, which still wants its periods unless it is owed upon events
     * @throws IllegalArgumentException if an id is blank, or both parties are one
     */
    public static Obligation of(String id, String obligor, String obligee) {
        return ImmutableObligation.builder()
                .id(id)
                .obligor(obligor)
                .obligee(obligee)
                .build();
    }

    /**
     * Returns how histories and facts refer to the obligation.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns the party that owes it.
     *
     * @return the id of the party
     */
    public abstract String obligor();

    /**
     * Returns the party that it is owed to.
     *
     * @return the id of the party
     */
    public abstract String obligee();

    /**
     * Returns how much is owed in a period.
     *
     * @return the quantity, empty where one thing is owed at each date
     */
    public abstract Optional<Figure> quantity();

    /**
     * Returns this obligation of so much in each period.
     *
     * @param quantity how much, above 0
     * @return the obligation with that quantity
     * @throws IllegalArgumentException if the quantity is not above 0
     */
    public Obligation quantity(Figure quantity) {
        return ImmutableObligation.builder().from(this).quantity(quantity).build();
    }

    /**
     * Returns the periods in which it is owed.
     *
     * @return the scheme, empty for an obligation that is owed upon events
     */
    public abstract Optional<PeriodScheme> period();

    /**
     * Returns this obligation owed in each period.
     *
     * @param period calendar or anchored periods
     * @return the obligation in these periods
     */
    public Obligation per(PeriodScheme period) {
        return ImmutableObligation.builder().from(this).period(period).build();
    }

    /**
     * Returns the dates of a period on which it is owed.
     *
     * @return the dates, empty where it is owed once
     */
    public abstract Optional<DueDates> dates();

    /**
     * Returns this obligation owed on certain days of the week.
     *
     * @param days the days, at least one
     * @return the obligation, due at each of them in a period
     * @throws IllegalArgumentException if there is no day
     */
    public Obligation dueEach(DayOfWeek... days) {
        return dates(new DueDates.EachWeekday(Set.copyOf(Arrays.asList(days))));
    }

    /**
     * Returns this obligation owed on certain days of the month.
     *
     * @param days from 1 to 31, at least one; a day that a month does not have is its last
     * @return the obligation, due through each of these dates in a period
     * @throws IllegalArgumentException if there is no day, or one is not from 1 to 31
     */
    public Obligation dueOn(int... days) {
        return dates(new DueDates.EachMonthDay(Arrays.stream(days).boxed().collect(Collectors.toSet())));
    }

    /**
     * Returns this obligation owed on certain dates.
     *
     * @param dates the dates, at least one
     * @return the obligation, due through those of them that lie in a period
     * @throws IllegalArgumentException if there is no date
     */
    public Obligation dueOn(LocalDate... dates) {
        return dates(new DueDates.Fixed(Set.copyOf(Arrays.asList(dates))));
    }

    private Obligation dates(DueDates dates) {
        return ImmutableObligation.builder().from(this).dates(dates).build();
    }

    /**
     * Returns when it is due, counted from each date, from the period or from the event.
     *
     * @return the deadline; the end of the date or of the period, or the event itself, if nothing is stated
     */
    @Value.Default
    public Deadline deadline() {
        return Deadline.after(id());
    }

    /**
     * Returns this obligation due by a deadline: after each of its dates, or where it has none, after the period or the
     * event.
     *
     * @param deadline the deadline
     * @return the obligation with that deadline
     */
    public Obligation due(Deadline deadline) {
        return ImmutableObligation.builder().from(this).deadline(deadline).build();
    }

    /**
     * Returns what is promised about the share of dates that are kept.
     *
     * @return the target, all of them unless stated
     */
    @Value.Default
    public Target punctuality() {
        return ALWAYS;
    }

    /**
     * Returns this obligation with a promise about the share of dates that are kept.
     *
     * @param target the target, in percent
     * @return the obligation with that promise
     * @throws io.github.slakit.core.figure.UnitMismatchException if the target is not in percent
     */
    public Obligation punctuality(Target target) {
        return ImmutableObligation.builder().from(this).punctuality(target).build();
    }

    /**
     * Returns where it is owed.
     *
     * @return resources that facts name, in the order of the contract; none where the place does not matter
     */
    public abstract List<String> places();

    /**
     * Returns this obligation owed at certain places: what is delivered elsewhere does not count.
     *
     * @param places resources that facts name
     * @return the obligation at these places
     */
    public Obligation at(String... places) {
        return ImmutableObligation.builder().from(this).places(List.of(places)).build();
    }

    /**
     * Returns who sees to it for the obligor.
     *
     * @return the id of a contact, empty if not stated
     */
    public abstract Optional<String> owner();

    /**
     * Returns this obligation with an owner.
     *
     * @param contact who sees to it for the obligor
     * @return the obligation with that owner
     */
    public Obligation owner(String contact) {
        return ImmutableObligation.builder().from(this).owner(contact).build();
    }

    /**
     * Returns to whom each delivery is confirmed.
     *
     * @return the id of a contact, empty if nothing is to be confirmed
     */
    public abstract Optional<String> confirmedTo();

    /**
     * Returns this obligation of which each delivery is confirmed to somebody, which facts tell by the instant
     * {@code confirmed}.
     *
     * @param contact the id of a contact
     * @return the obligation with that confirmation
     */
    public Obligation confirmedTo(String contact) {
        return ImmutableObligation.builder().from(this).confirmedTo(contact).build();
    }

    /**
     * Returns the place in the contract.
     *
     * @return the reference, empty if not stated
     */
    public abstract Optional<String> clause();

    /**
     * Returns this obligation with its place in the contract.
     *
     * @param clause the reference, such as {@code § 3}
     * @return the obligation with that clause
     */
    public Obligation clause(String clause) {
        return ImmutableObligation.builder().from(this).clause(clause).build();
    }

    /**
     * Returns the service whose facts tell of deliveries.
     *
     * @return the id of the service; that of the obligation unless stated
     */
    @Value.Default
    public String service() {
        return id();
    }

    /**
     * Returns the cases that are deliveries.
     *
     * @return the cases; all of the service, each dated by its first instant, if nothing is stated
     */
    public abstract Optional<CaseBase> cases();

    /**
     * Returns this obligation whose deliveries are certain cases of a service.
     *
     * @param service the id of the service
     * @param cases the cases, such as deals dated by the instant {@code closed}
     * @return the obligation with these deliveries
     */
    public Obligation shownBy(String service, CaseBase cases) {
        return ImmutableObligation.builder()
                .from(this)
                .service(service)
                .cases(cases)
                .build();
    }

    /**
     * Binds the calendars that the obligation names.
     *
     * @param calendars calendars by id
     * @param zone the zone of the contract
     * @return the obligation, ready to be evaluated
     * @throws IllegalArgumentException if a calendar is not among them
     */
    public ResolvedObligation resolve(Map<String, BusinessCalendar> calendars, ZoneId zone) {
        return new ResolvedObligation(this, deadline().resolve(calendars, zone), zone);
    }

    @Value.Check
    void check() {
        requireText("Id of an obligation", id());
        requireText("Obligor of obligation '" + id() + "'", obligor());
        requireText("Obligee of obligation '" + id() + "'", obligee());
        if (obligor().equals(obligee())) {
            throw new IllegalArgumentException("Obligee of obligation '" + id() + "' must not be its obligor, but was '"
                    + obligee() + "' like the obligor");
        }
        if (quantity().filter(figure -> figure.amount().signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("Quantity of obligation '" + id() + "' must be above 0, but was "
                    + quantity().orElseThrow());
        }
        punctuality()
                .expected()
                .requireUnit(
                        "Punctuality of obligation '" + id() + "'",
                        ALWAYS.expected().unit());
    }

    private static void requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, but was '" + text + "'");
        }
    }

    /** Returns the obligation in words. */
    @Override
    public String toString() {
        return "'" + id() + "' owed by '" + obligor() + "' to '" + obligee() + "'"
                + quantity().map(figure -> ", " + figure).orElse("")
                + period().map(scheme -> " in each of " + scheme).orElse("")
                + dates().map(each -> ", " + each).orElse("")
                + (deadline().steps().isEmpty() ? "" : ", due " + deadline());
    }
}
