package io.github.slakit.examples.cloud;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static io.github.slakit.core.tally.Occurrence.missed;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import io.github.slakit.credits.Charges;
import io.github.slakit.credits.Contract;
import io.github.slakit.credits.ResolvedContract;
import io.github.slakit.credits.remedy.Cap;
import io.github.slakit.credits.remedy.Credit;
import io.github.slakit.credits.remedy.Remedies;
import io.github.slakit.credits.remedy.Right;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.joda.money.Money;

/** The contract that every recorded service is held to. */
final class CloudTerms {

    static final LocalDate START = LocalDate.of(2018, 1, 1);
    static final LocalDate END = LocalDate.of(2021, 1, 1);
    static final Charges CHARGES = Charges.of("fee", Money.parse("USD 1234.56"));

    private CloudTerms() {}

    static ResolvedContract contract(CloudService service) {
        return Contract.of(agreement(service), remedies()).resolve(Map.of());
    }

    private static Agreement agreement(CloudService service) {
        return Agreement.builder()
                .id(service.toString())
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .party(Party.provider("provider", service.provider()))
                .party(Party.customer("customer", "Customer"))
                .service(Service.of(service.name(), service.name()))
                .serviceLevel(uptime(service))
                .build();
    }

    private static ServiceLevel uptime(CloudService service) {
        return ServiceLevel.builder()
                .id("uptime")
                .service(service.name())
                .clause("§ 1")
                .metric(Metric.availability())
                .target(Target.atLeast(percent("99.99")).critical(percent("95")))
                .period(Periods.calendarMonths())
                .build();
    }

    private static Remedies remedies() {
        return Remedies.builder()
                .currency("USD")
                .rounding(RoundingMode.HALF_UP)
                .credit("uptime", ladder())
                .cap(Cap.of(percent("50"), "fee").withClause("§ 3"))
                .right(
                        "chronic",
                        Tally.of(missed("uptime")).inLastPeriods(6).atLeast(3),
                        Right.toEndContract().withClause("§ 4"))
                .build();
    }

    private static Credit ladder() {
        return Credit.table(
                        below(percent("99.99")).gives(percent("10")),
                        below(percent("99")).gives(percent("30")),
                        below(percent("95")).gives(percent("100")))
                .of("fee")
                .withClause("§ 2");
    }
}
