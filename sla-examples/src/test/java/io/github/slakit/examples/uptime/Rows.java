package io.github.slakit.examples.uptime;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Hand-made rows of both files. */
record Rows(String checks, String minutes) {

    static Rows observed(String... rows) {
        return new Rows(
                "observed_at,site,status,http_code,response_ms\n"
                        + String.join(",200,100\n", List.of(rows))
                        + ",200,100\n",
                "");
    }

    Rows reported(String... rows) {
        return new Rows(checks, String.join("\n", List.of(rows)) + "\n");
    }

    String minutesFile() {
        return "site,urls_sharing_the_name,date,minutes_down\n" + minutes;
    }

    SiteRecords read() throws IOException {
        return SiteRecords.read(new StringReader(checks), new StringReader(minutesFile()));
    }

    static Site site(SiteRecords records, String name) {
        return records.sites().stream()
                .filter(site -> site.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static SiteDay day(SiteRecords records, String name, String date) {
        return site(records, name).days().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    static SiteMonth month(SiteRecords records, String name, String month) {
        return SiteTerms.assess(site(records, name)).stream()
                .filter(each -> each.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }
}
