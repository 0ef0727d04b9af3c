package io.github.slakit.core.lint;

import java.util.Optional;

/**
 * Something to know about a definition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param severity what it means for the definition
 * @param code a stable name of the rule, such as {@code target.range}
 * @param path where in the definition, such as {@code serviceLevels[uptime].target}
 * @param message what is wrong, in a sentence
 * @param counterexample a case that shows it, empty where the definition itself does
 */
public record Finding(
        Severity severity, String code, String path, String message, Optional<Counterexample> counterexample) {

    /**
     * Obtains a finding without a case that shows it.
     *
     * @param severity what it means for the definition
     * @param code a stable name of the rule
     * @param path where in the definition
     * @param message what is wrong
     */
    public Finding(Severity severity, String code, String path, String message) {
        this(severity, code, path, message, Optional.empty());
    }

    /**
     * Returns a finding that resolving refuses.
     *
     * @param code a stable name of the rule
     * @param path where in the definition
     * @param message what is wrong
     * @return the finding
     */
    public static Finding error(String code, String path, String message) {
        return new Finding(Severity.ERROR, code, path, message);
    }

    /**
     * Returns a finding that resolving lets pass.
     *
     * @param code a stable name of the rule
     * @param path where in the definition
     * @param message what is wrong
     * @return the finding
     */
    public static Finding warning(String code, String path, String message) {
        return new Finding(Severity.WARNING, code, path, message);
    }

    /**
     * Returns a finding that is good to know.
     *
     * @param code a stable name of the rule
     * @param path where in the definition
     * @param message what is to know
     * @return the finding
     */
    public static Finding note(String code, String path, String message) {
        return new Finding(Severity.NOTE, code, path, message);
    }

    /**
     * Returns this finding with a case that shows it.
     *
     * @param shown the case
     * @return the finding
     */
    public Finding shownBy(Counterexample shown) {
        return new Finding(severity, code, path, message, Optional.of(shown));
    }

    /**
     * Returns this finding at its place in a greater definition.
     *
     * @param prefix what goes before the path
     * @return the finding
     */
    public Finding under(String prefix) {
        return new Finding(severity, code, prefix + path, message, counterexample);
    }

    /** Returns severity, place, message, code and the case that shows it in a line. */
    @Override
    public String toString() {
        return severity + " at " + path + ": " + message + " (" + code + ")"
                + counterexample.map(shown -> "; for example, " + shown.text()).orElse("");
    }
}
