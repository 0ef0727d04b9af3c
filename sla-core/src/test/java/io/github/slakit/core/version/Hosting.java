package io.github.slakit.core.version;

import static io.github.slakit.core.figure.Figure.percent;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A small contract: hosting of a web shop in Berlin for 2026, and amendments of it. */
final class Hosting {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant SIGNED = Instant.parse("2026-01-10T10:00:00Z");

    private Hosting() {}

    static ServiceLevel.Builder uptime(Target target) {
        return ServiceLevel.builder()
                .id("uptime")
                .service("web")
                .metric(Metric.availability())
                .target(target)
                .period(Periods.calendarMonths());
    }

    static ServiceLevel uptime(String target) {
        return uptime(Target.atLeast(percent(target))).build();
    }

    static Agreement.Builder bare() {
        return Agreement.builder()
                .id("hosting")
                .zone(BERLIN)
                .party(Party.provider("nimbus", "Nimbus Ltd"))
                .party(Party.customer("acme", "Acme Inc"))
                .service(Service.of("web", "Web shop hosting"));
    }

    static Agreement with(ServiceLevel... levels) {
        Agreement.Builder builder = bare().term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        for (ServiceLevel level : levels) {
            builder.serviceLevel(level);
        }
        return builder.build();
    }

    static Agreement promising(String target) {
        return with(uptime(target));
    }

    static Amendment.Builder amendment(String date, Agreement terms) {
        return Amendment.builder()
                .terms(terms)
                .effective(LocalDate.parse(date), BERLIN)
                .reason("autumn sale")
                .signature("nimbus", SIGNED)
                .signature("acme", SIGNED);
    }

    static Instant startOf(String date) {
        return LocalDate.parse(date).atStartOfDay(BERLIN).toInstant();
    }
}
