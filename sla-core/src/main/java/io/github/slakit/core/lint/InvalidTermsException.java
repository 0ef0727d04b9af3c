package io.github.slakit.core.lint;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A refusal to resolve a definition, with everything that is wrong with it.
 *
 * <p>Immutable and thread-safe.
 */
public final class InvalidTermsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Finding> findings;

    private InvalidTermsException(String what, List<Finding> findings) {
        super(findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining("\n  ", what + " must have no errors, but has\n  ", "")));
        this.findings = findings;
    }

    /**
     * Refuses a definition if there is an error among its findings.
     *
     * @param what what was checked, the start of the message
     * @param findings what was found
     * @throws InvalidTermsException if one of the findings is an error; it carries all errors
     */
    public static void throwIfErrors(String what, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidTermsException(what, errors);
        }
    }

    /**
     * Returns the errors.
     *
     * @return at least one finding; none once the exception went through Java serialization, which keeps only the
     *     message
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
