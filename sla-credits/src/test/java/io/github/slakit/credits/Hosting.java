package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Periods;
import io.github.slakit.credits.remedy.Credit;
import io.github.slakit.credits.remedy.Remedies;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** A hosting contract in UTC, whose terms the tests vary. */
final class Hosting {

    static final YearMonth MAY = YearMonth.of(2024, 5);
    static final YearMonth JUNE = YearMonth.of(2024, 6);
    static final YearMonth JULY = YearMonth.of(2024, 7);

    /** Long enough for a June of 98.66 %. */
    static final Duration LONG = Duration.ofMinutes(576);

    private Hosting() {}

    static Agreement.Builder agreement() {
        return Agreement.builder()
                .id("hosting")
                .zone(ZoneOffset.UTC)
                .term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1))
                .party(Party.provider("nimbus", "Nimbus Ltd"))
                .party(Party.customer("acme", "Acme Inc"))
                .service(Service.of("web", "Web shop"));
    }

    static Agreement agreement(ServiceLevel... levels) {
        Agreement.Builder builder = agreement();
        List.of(levels).forEach(builder::serviceLevel);
        return builder.build();
    }

    static ServiceLevel uptime(String id) {
        return uptime(id, Target.atLeast(percent("99.95")));
    }

    static ServiceLevel uptime(String id, Target target) {
        return ServiceLevel.builder()
                .id(id)
                .service("web")
                .metric(Metric.availability())
                .target(target)
                .period(Periods.calendarMonths())
                .build();
    }

    static Remedies.Builder remedies() {
        return Remedies.builder().currency("USD").rounding(RoundingMode.HALF_UP);
    }

    /** Ten percent of a charge for each miss. */
    static Credit tenth(String charge) {
        return Credit.table(below(percent("99.95")).gives(percent("10"))).of(charge);
    }

    static ResolvedContract contract(Remedies.Builder remedies) {
        return Contract.of(agreement(uptime("uptime")), remedies.build()).resolve(Map.of());
    }

    static Facts down(YearMonth month, Duration length) {
        Instant start = month.atDay(4).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Facts.of(Outage.of("web", start, start.plus(length)));
    }

    static Facts noFacts() {
        return Facts.of();
    }

    static Charges fee(String amount) {
        return Charges.of("fee", Money.parse(amount));
    }

    static MeasurementPeriod period(YearMonth month) {
        return Periods.month(month, ZoneOffset.UTC);
    }
}
