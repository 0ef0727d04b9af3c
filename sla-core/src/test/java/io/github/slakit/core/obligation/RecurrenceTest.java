package io.github.slakit.core.obligation;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

    private static Case ticket(int day, String cause) {
        return Case.of("support", "ticket", "opened", START.plus(day, DAYS))
                .withId(cause + day)
                .withAttribute("cause", cause);
    }

    private static Facts tickets(String cause, int... days) {
        return Facts.of(IntStream.of(days).mapToObj(day -> ticket(day, cause)).toList());
    }

    @Test
    void find_severalWindows_givesOneRepeatWithAll() {
        Recurrence rule = Recurrence.ofSame("cause").times(2).within(48, HOURS);
        List<Recurrence.Repeat> repeats = rule.find(tickets("disk", 0, 5, 7, 9, 20, 30, 31), UTC);
        assertThat(repeats).hasSize(1);
        assertThat(repeats.get(0).value()).isEqualTo("disk");
        assertThat(repeats.get(0).facts())
                .extracting(fact -> fact.id())
                .containsExactly("disk5", "disk7", "disk9", "disk30", "disk31");
        assertThat(repeats.get(0).reachedAt()).isEqualTo(START.plus(7, DAYS));
    }

    @Test
    void find_severalValues_areApart() {
        Recurrence rule = Recurrence.ofSame("cause").times(2).within(1, MONTHS);
        Facts both = Facts.of(Stream.of(ticket(0, "power"), ticket(28, "power"), ticket(0, "disk"), ticket(1, "disk"))
                .toList());
        assertThat(rule.find(both, UTC)).extracting(Recurrence.Repeat::value).containsExactly("disk", "power");
        assertThat(rule.find(tickets("power", 0, 29), UTC)).isEmpty();
        assertThat(Recurrence.ofSame("place").times(2).within(1, MONTHS).find(both, UTC))
                .isEmpty();
        assertThat(rule).hasToString("same 'cause' 2 times, the last after 'first 'cause'' plus P1M");
    }

    @Test
    void times_once_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.ofSame("cause").times(1).within(1, MONTHS))
                .withMessage("Times of a recurrence of 'cause' must be at least 2, but were 1");
    }
}
