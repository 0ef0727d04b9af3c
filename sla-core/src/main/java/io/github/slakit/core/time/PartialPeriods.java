package io.github.slakit.core.time;

import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * What becomes of a period that the term begins or ends in.
 *
 * <p>Immutable and thread-safe.
 */
public enum PartialPeriods {

    /** It is measured as the shorter period that lies in the term. */
    CUT {
        @Override
        List<MeasurementPeriod> apply(List<MeasurementPeriod> periods, Interval term) {
            return periods.stream()
                    .map(period -> period.withInterval(period.interval().intersection(term)))
                    .toList();
        }
    },

    /** It is not measured. */
    SKIP {
        @Override
        List<MeasurementPeriod> apply(List<MeasurementPeriod> periods, Interval term) {
            return periods.stream()
                    .filter(period -> term.encloses(period.interval()))
                    .toList();
        }
    },

    /**
     * What lies in the term is measured together with the whole period next to it, under the number of that one. Where
     * no period of the term is whole, the first is measured together with the second, and a single one is cut.
     */
    JOIN {
        @Override
        List<MeasurementPeriod> apply(List<MeasurementPeriod> periods, Interval term) {
            List<MeasurementPeriod> joined = new ArrayList<>(CUT.apply(periods, term));
            if (joined.size() > 1 && isPartial(periods.get(0), term)) {
                MeasurementPeriod first = joined.remove(0);
                joined.set(0, joined.get(0).spanning(first));
            }
            if (joined.size() > 1 && isPartial(periods.get(periods.size() - 1), term)) {
                MeasurementPeriod last = joined.remove(joined.size() - 1);
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).spanning(last));
            }
            return List.copyOf(joined);
        }
    };

    /** Returns what is measured of the periods that overlap a term, in order of time. */
    abstract List<MeasurementPeriod> apply(List<MeasurementPeriod> periods, Interval term);

    private static boolean isPartial(MeasurementPeriod period, Interval term) {
        return !term.encloses(period.interval());
    }
}
