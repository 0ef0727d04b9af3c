/**
 * Duties that one party owes another: so much in each period, on certain dates, or by a deadline after an event.
 *
 * <p>Read {@link io.github.slakit.core.obligation.Obligation}, the duty as the contract states it;
 * {@link io.github.slakit.core.obligation.ResolvedObligation}, which evaluates it over a period or upon an event;
 * {@link io.github.slakit.core.obligation.ObligationResult} with its
 * {@link io.github.slakit.core.obligation.DueItem}s and two {@link io.github.slakit.core.obligation.DutyVerdict}s;
 * {@link io.github.slakit.core.obligation.Obligations}, who owes whom, and
 * {@link io.github.slakit.core.obligation.ObligationReport}, both sides of it. Then what follows from trouble:
 * {@link io.github.slakit.core.obligation.Escalation} and {@link io.github.slakit.core.obligation.Recurrence}. Strikes
 * are a {@link io.github.slakit.core.tally.Tally} of the entries of results.
 *
 * <pre>{@code
 * Obligation reams = Obligation.of("reams", "dunder", "acme")
 *         .quantity(Figure.parse("50 ream")).per(Periods.calendarMonths()).dueEach(DayOfWeek.MONDAY)
 *         .at("Main St", "Side St").owner("dwight").confirmedTo("pam").clause("§ 3");
 * Facts facts = Facts.of(Case.of("reams", "delivery", "delivered", Instant.parse("2026-06-01T08:00:00Z"))
 *         .onResource("Main St").withValue(Figure.parse("10 ream")));
 * ObligationResult june = reams.resolve(calendars, zone).evaluate(Periods.month(YearMonth.of(2026, 6), zone), facts);
 * june.quantity().figure();     // 10 ream, 40 ream short
 * june.schedule().figure();     // 20 %: one of five Mondays was kept
 * Tally.of(Occurrence.missed("reams")).in(Window.last(6, MONTHS)).atLeast(3);      // three strikes
 * june.makeUp(2).get(0);        // 70 ream in each of the next two months
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.obligation;

import io.github.slakit.core.internal.ValueStyle;
