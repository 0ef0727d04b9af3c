/**
 * What is wrong with a definition, all at once: a {@link io.github.slakit.core.lint.Lint} runs
 * {@link io.github.slakit.core.lint.Check}s, which give {@link io.github.slakit.core.lint.Finding}s.
 *
 * <p>Definitions accept whatever a contract can print. Resolving refuses findings that are errors, all of them in one
 * {@link io.github.slakit.core.lint.InvalidTermsException}; warnings never refuse. Where a finding is about what a
 * definition does, a {@link io.github.slakit.core.lint.Counterexample} shows it, and can be evaluated again.
 *
 * <pre>{@code
 * for (Finding finding : AgreementLint.standard().and(ourNamingRules).run(agreement)) {
 *     System.out.println(finding);
 * }
 * }</pre>
 */
package io.github.slakit.core.lint;
