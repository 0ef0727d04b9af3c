package io.github.slakit.examples.cloud;

import io.github.slakit.core.target.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The text that the program prints. */
final class CloudReport {

    private static final int WORST = 20;

    private final IncidentFile file;
    private final List<ServiceMonth> months;

    CloudReport(IncidentFile file, List<ServiceMonth> months) {
        this.file = file;
        this.months = months;
    }

    static Money total(List<ServiceMonth> months) {
        return Money.total(
                CurrencyUnit.USD, months.stream().map(ServiceMonth::credit).toList());
    }

    static List<ServiceMonth> worst(List<ServiceMonth> months) {
        return months.stream()
                .sorted(Comparator.comparing(month -> month.assessment().value().orElseThrow()))
                .limit(WORST)
                .toList();
    }

    String text() {
        return rows() + "\n" + totals() + "\n" + worstMonths() + "\n" + explanation();
    }

    private String rows() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Cloud incidents 2018 to 2020: %,d rows, %,d refused, %,d without length",
                file.rows(),
                file.refused().size(),
                file.withoutLength().size());
        file.refused().forEach(note -> line(text, "  refused:        %s", note));
        file.withoutLength().forEach(note -> line(text, "  without length: %s", note));
        return text.toString();
    }

    private String totals() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%-9s %8s %8s %8s %8s %8s %8s %8s %16s",
                "provider",
                "services",
                "months",
                "met",
                "missed",
                "critical",
                "capped",
                "right",
                "credits");
        Map<String, List<ServiceMonth>> byProvider = months.stream()
                .collect(Collectors.groupingBy(month -> month.service().provider(), TreeMap::new, Collectors.toList()));
        byProvider.forEach((provider, own) -> total(text, provider, own));
        total(text, "all", months);
        return text.toString();
    }

    private static void total(StringBuilder text, String label, List<ServiceMonth> months) {
        line(
                text,
                "%-9s %,8d %,8d %,8d %,8d %,8d %,8d %,8d %16s",
                label,
                months.stream().map(ServiceMonth::service).distinct().count(),
                months.size(),
                count(months, month -> month.assessment().verdict() == Verdict.MET),
                count(months, month -> month.assessment().verdict() == Verdict.MISSED),
                count(months, month -> month.assessment().verdict() == Verdict.CRITICAL),
                count(months, ServiceMonth::isCapped),
                count(months, month -> month.right().isReached()),
                total(months));
    }

    private static long count(List<ServiceMonth> months, Predicate<ServiceMonth> which) {
        return months.stream().filter(which).count();
    }

    private String worstMonths() {
        StringBuilder text = new StringBuilder();
        line(text, "The %d worst months", WORST);
        String row = "%-8s %-46s %-8s %12s %12s %-9s %12s %s";
        line(
                text,
                row,
                "provider",
                "service",
                "month",
                "downtime",
                "availability",
                "verdict",
                "credit",
                "right to end");
        for (ServiceMonth month : worst(months)) {
            line(
                    text,
                    row,
                    month.service().provider(),
                    shortened(month.service().name()),
                    month.month(),
                    month.downtime(),
                    month.availability(),
                    month.assessment().verdict(),
                    month.credit(),
                    month.right());
        }
        return text.toString();
    }

    private static String shortened(String name) {
        return name.length() <= 46 ? name : name.substring(0, 45) + "…";
    }

    private String explanation() {
        ServiceMonth month = worst(months).get(0);
        return "Why " + month.service() + " is owed " + month.credit() + " for " + month.month() + "\n"
                + month.settlement().statement().explain().render();
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing())
                .append('\n');
    }
}
