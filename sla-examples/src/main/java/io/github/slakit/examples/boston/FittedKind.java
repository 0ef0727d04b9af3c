package io.github.slakit.examples.boston;

import java.util.Optional;

/**
 * A kind of request with the rules found for it.
 *
 * @param kind the kind
 * @param terms the rules, empty if none explains even a few requests
 * @param learnt the due dates reproduced among those that the rules were found from
 * @param later the due dates reproduced among later ones
 */
record FittedKind(RequestKind kind, Optional<DueTerms> terms, Score learnt, Score later) {

    private static final int GOOD_PERCENT = 90;

    boolean fits() {
        return terms.isPresent() && learnt.isAtLeast(GOOD_PERCENT);
    }

    Score all() {
        return learnt.plus(later);
    }

    String rule() {
        return terms.map(DueTerms::toString).orElse("no rule");
    }
}
