package io.github.slakit.core.agreement;

import static io.github.slakit.core.figure.Figure.percent;

import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import java.time.LocalDate;
import java.time.ZoneId;

/** A small contract: hosting of a web shop in Warsaw, 99.95 % a month, critical below 99 %. */
final class Agreements {

    private Agreements() {}

    static ServiceLevel.Builder level(String id) {
        return ServiceLevel.builder()
                .id(id)
                .service("web")
                .metric(Metric.availability())
                .target(Target.atLeast(percent("99.95")).critical(percent("99")))
                .period(Periods.calendarMonths());
    }

    static Agreement.Builder parties() {
        return Agreement.builder()
                .id("hosting")
                .zone(ZoneId.of("Europe/Warsaw"))
                .term(LocalDate.of(2026, 1, 15), LocalDate.of(2027, 1, 15))
                .party(Party.provider("nimbus", "Nimbus Ltd"))
                .party(Party.customer("acme", "Acme Inc"))
                .service(Service.of("web", "Web shop hosting"));
    }

    static Agreement with(ServiceLevel... levels) {
        Agreement.Builder builder = parties();
        for (ServiceLevel level : levels) {
            builder.serviceLevel(level);
        }
        return builder.build();
    }
}
