package io.github.slakit.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.threeten.extra.Interval;

/** Reads expressions of calendars, by the grammar in the documentation of the package. */
final class CalendarParser {

    private final TextScanner scanner;
    private final Map<String, BusinessCalendar> calendars;
    private final Map<String, ? extends HolidayRule> rules;
    private int depth;
    private int members;

    CalendarParser(
            CharSequence text, Map<String, BusinessCalendar> calendars, Map<String, ? extends HolidayRule> rules) {
        this.scanner = new TextScanner(text);
        this.calendars = calendars;
        this.rules = rules;
    }

    BusinessCalendar parse() {
        BusinessCalendar calendar = expression();
        if (!scanner.isAtEnd()) {
            throw scanner.problem("Calendar must end after a complete expression");
        }
        return calendar;
    }

    private BusinessCalendar expression() {
        int index = scanner.position();
        try {
            return scanner.accept("handover") ? handover() : startsWeek() ? week() : joined(member());
        } catch (CalendarParseException e) {
            throw e;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw scanner.refusal(e, index);
        }
    }

    private boolean startsWeek() {
        String word = scanner.peekWord();
        return WeekText.isDayNext(scanner) || word.equals("24x7") || word.equals("closed");
    }

    private BusinessCalendar week() {
        return new WeeklyParser(scanner, rules).parse();
    }

    private BusinessCalendar joined(BusinessCalendar first) {
        if (scanner.peekWord().equals("until")) {
            return versions(first);
        }
        if (scanner.accept("within")) {
            return restricted(first);
        }
        for (SetOperation operation : SetOperation.values()) {
            if (scanner.peekWord().equals(operation.word())) {
                return chain(first, operation);
            }
        }
        return first;
    }

    private BusinessCalendar chain(BusinessCalendar first, SetOperation operation) {
        BusinessCalendar all = first;
        while (scanner.accept(operation.word())) {
            all = BusinessCalendar.of(new Combination(operation, all, member()));
        }
        return all;
    }

    private BusinessCalendar versions(BusinessCalendar first) {
        BusinessCalendar all = first;
        while (scanner.accept("until")) {
            all = changed(all);
        }
        return all;
    }

    private BusinessCalendar changed(BusinessCalendar first) {
        LocalDate date = DateText.read(scanner);
        ZoneId zone = DateText.readZone(scanner);
        if (!scanner.accept("then")) {
            throw scanner.problem("Change must have 'then' and a calendar after its date and zone");
        }
        return BusinessCalendar.of(Succession.of(first, date, zone, member()));
    }

    private BusinessCalendar restricted(BusinessCalendar inner) {
        LocalDate[] range = DateText.readOpenRange(scanner);
        ZoneId zone = DateText.readZone(scanner);
        return BusinessCalendar.of(Restriction.of(inner, range[0], range[1], zone));
    }

    private BusinessCalendar handover() {
        ZoneId zone = DateText.readZone(scanner);
        TreeMap<LocalTime, BusinessCalendar> legs = new TreeMap<>();
        do {
            int index = scanner.position();
            long time = HoursText.readTime(scanner);
            scanner.skipSpace();
            if (time == WeekPattern.DAY || legs.put(LocalTime.ofNanoOfDay(time), member()) != null) {
                throw scanner.problem("Times of a handover must differ and be before 24:00", index);
            }
        } while (scanner.accept(','));
        return BusinessCalendars.handover(zone, legs);
    }

    private BusinessCalendar member() {
        if (++members > Nesting.MOST_MEMBERS) {
            throw scanner.problem("Expression must have at most " + Nesting.MOST_MEMBERS + " members");
        }
        if (scanner.peek() == '(') {
            return enclosed();
        }
        if (scanner.accept("not")) {
            return nested(() -> member().complement());
        }
        if (scanner.accept("always")) {
            return BusinessCalendars.ALWAYS;
        }
        if (scanner.accept("never")) {
            return BusinessCalendars.NEVER;
        }
        return scanner.accept("during") ? during() : named();
    }

    private BusinessCalendar enclosed() {
        return nested(() -> {
            scanner.accept('(');
            BusinessCalendar inner = expression();
            scanner.expect(')', "Calendar in brackets must end with ')'");
            return inner;
        });
    }

    private BusinessCalendar nested(Supplier<BusinessCalendar> inner) {
        if (++depth > Nesting.MOST_LEVELS) {
            throw scanner.problem("Brackets must be at most " + Nesting.MOST_LEVELS + " deep");
        }
        BusinessCalendar result = inner.get();
        depth--;
        return result;
    }

    private BusinessCalendar named() {
        BusinessCalendar calendar = calendars.get(scanner.peekWord());
        if (calendar == null) {
            throw scanner.problem("Calendar must be weekly hours, a given name or an expression in brackets");
        }
        String name = scanner.word("");
        return CalendarNames.isName(name) ? calendar.named(name) : calendar;
    }

    private BusinessCalendar during() {
        List<Interval> intervals = new ArrayList<>();
        do {
            intervals.add(DateText.readInterval(scanner));
        } while (scanner.accept(','));
        return BusinessCalendars.during(intervals.toArray(Interval[]::new));
    }
}
