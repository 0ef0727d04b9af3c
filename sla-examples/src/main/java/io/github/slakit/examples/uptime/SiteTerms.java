package io.github.slakit.examples.uptime;

import static io.github.slakit.core.figure.Figure.percent;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.ResolvedAgreement;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The agreement that every name is held to; nothing recorded promises anything, so the target is an example. */
final class SiteTerms {

    static final Figure TARGET = percent("99.9");

    private SiteTerms() {}

    static List<SiteMonth> assess(Site site) {
        List<YearMonth> months = months(site);
        ResolvedAgreement agreement = agreement(site.name(), months).resolve(Map.of());
        Facts facts = Facts.of(site.outages());
        return months.stream()
                .map(month -> new SiteMonth(site, month, agreement.assess("uptime", month, facts)))
                .toList();
    }

    /** Returns the months from the first date to the last that was observed or reported. */
    private static List<YearMonth> months(Site site) {
        List<YearMonth> known = Stream.concat(
                        site.reported().keySet().stream(), Stream.of(utc(site.first()), utc(site.last())))
                .map(YearMonth::from)
                .sorted()
                .toList();
        YearMonth last = known.get(known.size() - 1);
        return Stream.iterate(known.get(0), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private static LocalDate utc(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Agreement agreement(String name, List<YearMonth> months) {
        return Agreement.builder()
                .id(name)
                .zone(ZoneOffset.UTC)
                .term(
                        months.get(0).atDay(1),
                        months.get(months.size() - 1).plusMonths(1).atDay(1))
                .party(Party.provider("provider", "Provider"))
                .party(Party.customer("customer", "Readers"))
                .service(Service.of(name, name))
                .serviceLevel(uptime(name))
                .build();
    }

    private static ServiceLevel uptime(String name) {
        return ServiceLevel.builder()
                .id("uptime")
                .service(name)
                .clause("§ 1")
                .metric(Metric.availability())
                .target(Target.atLeast(TARGET))
                .period(Periods.calendarMonths())
                .build();
    }
}
