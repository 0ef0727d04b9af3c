package io.github.slakit.core.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks on a kind of definition, to which others can be added.
 *
 * <pre>{@code
 * AgreementLint.standard().and(ourNamingRules).run(agreement)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param checks the checks, in the order of their findings
 * @param <T> what is looked at
 */
public record Lint<T>(List<Check<? super T>> checks) {

    /**
     * Obtains a lint.
     *
     * @param checks the checks, in the order of their findings
     */
    public Lint {
        checks = List.copyOf(checks);
    }

    /**
     * Returns this lint with a further check.
     *
     * @param check the check
     * @return the lint
     */
    public Lint<T> and(Check<? super T> check) {
        List<Check<? super T>> more = new ArrayList<>(checks);
        more.add(check);
        return new Lint<>(more);
    }

    /**
     * Returns the rules of all checks.
     *
     * @return rules, check by check
     */
    public List<Rule> rules() {
        return checks.stream().flatMap(check -> check.rules().stream()).toList();
    }

    /**
     * Looks at a definition.
     *
     * @param definition what to look at
     * @return everything that breaks a rule, check by check
     */
    public List<Finding> run(T definition) {
        return checks.stream().flatMap(check -> check.findings(definition)).toList();
    }
}
