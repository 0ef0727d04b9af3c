package io.github.slakit.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "MET, false",
        "MISSED, true",
        "MINIMUM_MISSED, true",
        "CRITICAL, true",
        "EXCUSED, false",
        "NOT_ASSESSED, false",
        "INDETERMINATE, false"
    })
    void isMissed_missedMinimumMissedAndCritical_isTrue(Verdict verdict, boolean missed) {
        assertThat(verdict.isMissed()).isEqualTo(missed);
    }
}
