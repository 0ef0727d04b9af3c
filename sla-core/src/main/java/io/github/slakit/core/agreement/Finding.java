package io.github.slakit.core.agreement;

/**
 * Something wrong with a definition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param severity what it means for the agreement
 * @param code a stable name of the rule, such as {@code target.range}
 * @param path where in the definition, such as {@code serviceLevels[uptime].target}
 * @param message what is wrong, in a sentence
 */
public record Finding(Severity severity, String code, String path, String message) {

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

    /** Returns severity, place, message and code in a line. */
    @Override
    public String toString() {
        return severity + " at " + path + ": " + message + " (" + code + ")";
    }
}
