package io.github.slakit.examples.cloud;

import io.github.slakit.core.agreement.Assessment;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.credits.RightStatus;
import io.github.slakit.credits.Settlement;
import io.github.slakit.credits.StatementLine;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;

/**
 * What a month of a service came to.
 *
 * @param service the service
 * @param month the UTC month
 * @param settlement verdict, statement and right
 */
record ServiceMonth(CloudService service, YearMonth month, Settlement settlement) {

    static final List<String> COLUMNS = List.of(
            "provider",
            "service",
            "month",
            "period_s",
            "downtime_s",
            "availability_percent_exact",
            "availability",
            "verdict",
            "credit_exact",
            "credit",
            "cap_binds",
            "right_to_end",
            "misses_in_last_6_months");

    Assessment assessment() {
        return settlement.assessments().get(0);
    }

    Figure downtime() {
        return assessment().result().lost();
    }

    String availability() {
        return line().display();
    }

    Money credit() {
        return settlement.statement().total();
    }

    RightStatus right() {
        return settlement.rights().get(0);
    }

    boolean isCapped() {
        return settlement.statement().bindingCap().isPresent();
    }

    private StatementLine line() {
        return settlement.statement().lines().get(0);
    }

    List<String> cells() {
        return List.of(
                service.provider(),
                service.name(),
                month.toString(),
                assessment().result().whole().amount().toString(),
                downtime().amount().toString(),
                assessment().value().orElseThrow().amount().toString(),
                availability(),
                assessment().verdict().toString(),
                line().exact().amount().toString(),
                credit().toString(),
                isCapped() ? "yes" : "no",
                right().isReached() ? "reached" : "not reached",
                Integer.toString(right().tally().count()));
    }
}
