package io.github.slakit.examples.uptime;

import io.github.slakit.core.target.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that the program prints. */
final class UptimeReport {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration GAP = Duration.ofHours(26);

    private final SiteRecords records;
    private final List<SiteMonth> months;
    private final List<SiteMonth> differentMonths;
    private final List<SiteDay> differentDays;

    UptimeReport(SiteRecords records) {
        this.records = records;
        this.months = records.months();
        this.differentMonths =
                months.stream().filter(month -> isDifferent(month.difference())).toList();
        this.differentDays = records.days().stream()
                .filter(day -> isDifferent(day.difference()))
                .toList();
    }

    private static boolean isDifferent(Duration difference) {
        return difference.abs().compareTo(LIMIT) > 0;
    }

    String text() {
        return Stream.of(totals(), labels(), causes(), everyMonth(), monthsThatDiffer(), daysThatDiffer())
                .collect(Collectors.joining("\n"));
    }

    private String totals() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%,d observations of %d names up to %s",
                records.observations(),
                count(site -> true),
                records.last());
        line(text, "  names that stand for two addresses      %,8d", count(Site::isShared));
        line(text, "  names replaced by another               %,8d", count(records::isRenamed));
        line(text, "  down at the first observation           %,8d", count(Site::isDownAtFirst));
        line(text, "  down at the last observation            %,8d", count(Site::isDownAtLast));
        line(text, "  gaps of over 26 h between observations  %,8d", sum(site -> site.gapsLongerThan(GAP)));
        line(
                text,
                "  outages                                 %,8d",
                sum(site -> site.outages().size()));
        line(text, "  minutes down                            %8s", minutes(downtime(months)));
        line(text, "  minutes that the monitor reported       %8s", minutes(reported(months)));
        line(text, "  names with minutes of the monitor       %,8d", count(Site::hasFigures));
        line(text, "    minutes down of these names           %8s", minutes(downtime(withFigures())));
        line(text, "  months assessed                         %,8d", months.size());
        line(text, "    availability of %s or more        %,8d", SiteTerms.TARGET, met());
        return text.toString();
    }

    private long count(Predicate<Site> which) {
        return records.sites().stream().filter(which).count();
    }

    private long sum(ToLongFunction<Site> number) {
        return records.sites().stream().mapToLong(number).sum();
    }

    private List<SiteMonth> withFigures() {
        return months.stream().filter(month -> month.site().hasFigures()).toList();
    }

    private long met() {
        return months.stream()
                .filter(month -> month.assessment().verdict() == Verdict.MET)
                .count();
    }

    private static Duration downtime(List<SiteMonth> months) {
        return months.stream().map(SiteMonth::downtime).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration reported(List<SiteMonth> months) {
        return months.stream().map(SiteMonth::reported).reduce(Duration.ZERO, Duration::plus);
    }

    private String labels() {
        StringBuilder text = new StringBuilder();
        line(text, "Present names that were down");
        line(
                text,
                "  with a label of up to 50 characters %d, of which %d have minutes of the monitor",
                down(true),
                told(true));
        line(text, "  with a longer one %d, of which %d have minutes of the monitor", down(false), told(false));
        return text.toString();
    }

    private long down(boolean label) {
        return wasDown(label).count();
    }

    private long told(boolean label) {
        return wasDown(label).filter(Site::hasFigures).count();
    }

    private Stream<Site> wasDown(boolean label) {
        return records.sites().stream()
                .filter(site -> !records.isDropped(site) && site.hasLabel() == label)
                .filter(site -> !site.outages().isEmpty());
    }

    private String causes() {
        StringBuilder text = new StringBuilder();
        line(text, "Causes of differences of more than 10 minutes");
        line(text, "  %6s %6s  %s", "months", "days", "cause");
        Stream.of(Cause.values())
                .forEach(cause -> line(
                        text,
                        "  %6d %6d  %s",
                        differentMonths.stream()
                                .filter(month -> Cause.of(month, records).contains(cause))
                                .count(),
                        differentDays.stream()
                                .filter(day -> Cause.of(day, records) == cause)
                                .count(),
                        cause.sentence()));
        line(text, "  %6d %6d  all", differentMonths.size(), differentDays.size());
        return text.toString();
    }

    private String everyMonth() {
        StringBuilder text = new StringBuilder();
        line(text, "Every name and month: availability of the observed time and of the whole month, minutes down");
        String row = "  %-46s %-7s %10s %10s %10s %10s %10s";
        line(text, row, "name", "month", "observed", "month", "down", "monitor", "difference");
        months.forEach(month -> line(
                text,
                row,
                shortened(month.site()),
                month.month(),
                month.observedDisplay(),
                month.assessment().display(),
                minutes(month.downtime()),
                minutes(month.reported()),
                minutes(month.difference())));
        return text.toString();
    }

    private String monthsThatDiffer() {
        StringBuilder text = new StringBuilder();
        line(text, "Months that differ by more than 10 minutes: %d", differentMonths.size());
        differentMonths.forEach(month -> line(
                text,
                "  %-46s %-10s %10s  %s",
                shortened(month.site()),
                month.month(),
                minutes(month.difference()),
                sentences(Cause.of(month, records))));
        return text.toString();
    }

    private String daysThatDiffer() {
        StringBuilder text = new StringBuilder();
        line(text, "Days that differ by more than 10 minutes: %d", differentDays.size());
        differentDays.forEach(day -> line(
                text,
                "  %-46s %-10s %10s  %s",
                shortened(day.site()),
                day.date(),
                minutes(day.difference()),
                sentences(Set.of(Cause.of(day, records)))));
        return text.toString();
    }

    private static String sentences(Collection<Cause> causes) {
        return causes.stream().map(Cause::sentence).collect(Collectors.joining("; "));
    }

    private static String minutes(Duration length) {
        return BigDecimal.valueOf(length.toSeconds())
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String shortened(Site site) {
        String name = site.name();
        return name.length() <= 46 ? name : name.substring(0, 22) + "…" + name.substring(name.length() - 23);
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing())
                .append('\n');
    }
}
