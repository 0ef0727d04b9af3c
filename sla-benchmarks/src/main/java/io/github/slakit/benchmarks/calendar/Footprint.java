package io.github.slakit.benchmarks.calendar;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** The memory that a calendar keeps, without the zones, which the JVM shares. */
final class Footprint {

    private Footprint() {}

    static List<String> table() {
        BusinessCalendar office = Scenario.calendar();
        String plain = kept(office);
        office.days();
        BusinessCalendar union = CompilationBenchmark.century("America/New_York")
                .union(CompilationBenchmark.century("Europe/London"))
                .union(CompilationBenchmark.century("Asia/Tokyo"));
        return Table.of(
                List.of("calendar", "memory"),
                List.of(
                        Table.row("200 years of one zone, ten holidays a year", plain),
                        Table.row("the same, with the index of its business days", kept(office)),
                        Table.row(
                                "a century of one zone, ten holidays a year",
                                kept(CompilationBenchmark.century("America/New_York"))),
                        Table.row("a century of the union of three such zones, with its members", kept(union))));
    }

    private static String kept(Object calendar) {
        Object[] zones = {ZoneId.of("America/New_York"), ZoneId.of("Europe/London"), ZoneId.of("Asia/Tokyo")};
        GraphLayout own = GraphLayout.parseInstance(calendar).subtract(GraphLayout.parseInstance(zones));
        return String.format(Locale.ROOT, "%,.0f KiB", own.totalSize() / 1024.0);
    }
}
