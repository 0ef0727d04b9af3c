package io.github.slakit.core.version;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What has happened to an agreement since its draft: moves from state to state, signatures, approvals.
 *
 * <p>Only the moves of {@link AgreementState#next()} are possible, in order of time. An offer can be agreed once every
 * party has signed it; where it is taken back to a draft, all must sign again. It can become active once each role that
 * must approve has done so, and not before its term.
 *
 * <pre>{@code
 * AgreementLife life = AgreementLife.of(agreement, "legal")
 *         .moveTo(OFFERED, monday, "sent to Acme")
 *         .sign("nimbus", tuesday)
 *         .sign("acme", wednesday)
 *         .moveTo(AGREED, wednesday, "signed by all")
 *         .approve("legal", thursday)
 *         .moveTo(ACTIVE, friday, "service starts");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AgreementLife permits ImmutableAgreementLife {

    AgreementLife() {}

    /**
     * Returns the life of a draft.
     *
     * @param agreement what is drafted
     * @param approvers the roles without whose approval it must not become active
     * @return a life without moves
     */
    public static AgreementLife of(Agreement agreement, String... approvers) {
        return ImmutableAgreementLife.builder()
                .agreement(agreement)
                .addApprovers(approvers)
                .build();
    }

    /**
     * Returns what the parties sign.
     *
     * @return the agreement
     */
    public abstract Agreement agreement();

    /**
     * Returns who must approve.
     *
     * @return roles such as {@code legal}
     */
    public abstract List<String> approvers();

    /**
     * Returns what has happened.
     *
     * @return the moves, in order of time; none for a draft that was never offered
     */
    public abstract List<Move> moves();

    /**
     * Returns who signed the present offer.
     *
     * @return the signatures, in order of time
     */
    public abstract List<SignOff> signatures();

    /**
     * Returns who approved.
     *
     * @return the approvals, in order of time
     */
    public abstract List<SignOff> approvals();

    /**
     * Returns who no longer consents to go on.
     *
     * @return the withdrawals that stand, in order of time
     */
    public abstract List<SignOff> withdrawals();

    /**
     * Returns where the agreement stands.
     *
     * @return the state after all moves
     */
    public AgreementState state() {
        return moves().isEmpty()
                ? AgreementState.DRAFT
                : moves().get(moves().size() - 1).to();
    }

    /**
     * Returns where the agreement stood.
     *
     * @param instant the instant to look at
     * @return the state after the moves up to that instant, those at it among them
     */
    public AgreementState stateAt(Instant instant) {
        return moves().stream()
                .filter(move -> !move.at().isAfter(instant))
                .reduce((one, next) -> next)
                .map(Move::to)
                .orElse(AgreementState.DRAFT);
    }

    /**
     * Checks if a party wants to end the agreement, and another one does not.
     *
     * @return true while the parties have to review it
     */
    public boolean isUnderReview() {
        return state().isInForce() && !withdrawals().isEmpty();
    }

    /**
     * Returns this life with another state.
     *
     * @param state the new state
     * @param at when, not before anything else that has happened
     * @param reason why
     * @return the life with that move
     * @throws IllegalStateException if the move is none of those listed, a party has not signed what is to be agreed,
     *     or a role has not approved what is to become active
     * @throws IllegalArgumentException if the instant is before another one, or before the term of what is to become
     *     active, or the reason is blank
     */
    public AgreementLife moveTo(AgreementState state, Instant at, String reason) {
        if (!state().next().contains(state)) {
            throw new IllegalStateException("State of " + name() + " after " + state() + " must be one of "
                    + state().next() + ", but was " + state);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Reason of a move must not be blank, but was '" + reason + "'");
        }
        requireInOrder("Move of " + name(), at);
        requireReady(state, at);
        ImmutableAgreementLife.Builder moved =
                ImmutableAgreementLife.builder().from(this).addMoves(new Move(state, at, reason));
        return state == AgreementState.DRAFT ? moved.signatures(List.of()).build() : moved.build();
    }

    private void requireReady(AgreementState state, Instant at) {
        if (state == AgreementState.AGREED) {
            requireAll("signed by every party to be agreed", partyIds(), signatures());
        }
        if (state == AgreementState.ACTIVE) {
            requireAll("approved to become active", approvers(), approvals());
            Instant start = agreement().term().interval(agreement().zone()).getStart();
            if (at.isBefore(start)) {
                throw new IllegalArgumentException(
                        "Start of " + name() + " must not be before its term, " + start + ", but was " + at);
            }
        }
    }

    private void requireAll(String what, Collection<String> needed, List<SignOff> given) {
        List<String> missing = needed.stream()
                .filter(each -> given.stream().noneMatch(one -> one.by().equals(each)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(name(true) + " must be " + what + ", but was not by " + missing);
        }
    }

    /**
     * Returns this life with the signature of a party under the offer.
     *
     * @param party the id of a party
     * @param at when, not before anything else that has happened
     * @return the life with that signature
     * @throws IllegalStateException if the agreement is not offered
     * @throws IllegalArgumentException if there is no such party, it has signed already, or the instant is before
     *     another one
     */
    public AgreementLife sign(String party, Instant at) {
        if (state() != AgreementState.OFFERED) {
            throw new IllegalStateException(name(true) + " must be offered to be signed, but was " + state());
        }
        SignOff signature = checked("Signature", party, partyIds(), signatures(), at);
        return ImmutableAgreementLife.builder()
                .from(this)
                .addSignatures(signature)
                .build();
    }

    /**
     * Returns this life with an approval.
     *
     * @param approver one of the roles that must approve
     * @param at when, not before anything else that has happened
     * @return the life with that approval
     * @throws IllegalArgumentException if the role need not approve, or has done so already, or the instant is before
     *     another one
     */
    public AgreementLife approve(String approver, Instant at) {
        SignOff approval = checked("Approval", approver, approvers(), approvals(), at);
        return ImmutableAgreementLife.builder()
                .from(this)
                .addApprovals(approval)
                .build();
    }

    /**
     * Returns this life without the consent of a party: under review while another party still consents, terminated
     * once none does.
     *
     * @param party the id of a party
     * @param at when, not before anything else that has happened
     * @return the life with that withdrawal
     * @throws IllegalStateException if the agreement is not in force
     * @throws IllegalArgumentException if there is no such party, it has withdrawn already, or the instant is before
     *     another one
     */
    public AgreementLife withdrawConsent(String party, Instant at) {
        if (!state().isInForce()) {
            throw new IllegalStateException(
                    name(true) + " must be active or suspended to withdraw consent, but was " + state());
        }
        SignOff withdrawal = checked("Withdrawal", party, partyIds(), withdrawals(), at);
        AgreementLife less = ImmutableAgreementLife.builder()
                .from(this)
                .addWithdrawals(withdrawal)
                .build();
        List<String> by = less.withdrawals().stream().map(SignOff::by).toList();
        return by.containsAll(partyIds())
                ? less.moveTo(AgreementState.TERMINATED, at, "consent withdrawn by " + String.join(", ", by))
                : less;
    }

    /**
     * Returns this life after a review in which the parties chose to go on.
     *
     * @return the life without withdrawals
     * @throws IllegalStateException if the agreement is not under review
     */
    public AgreementLife goOn() {
        if (!isUnderReview()) {
            throw new IllegalStateException(name(true) + " must be under review to go on, but was " + state());
        }
        return ImmutableAgreementLife.builder()
                .from(this)
                .withdrawals(List.of())
                .build();
    }

    private SignOff checked(String what, String by, List<String> known, List<SignOff> given, Instant at) {
        if (!known.contains(by)) {
            throw new IllegalArgumentException(
                    what + " of " + name() + " must be by one of " + known + ", but was by '" + by + "'");
        }
        if (given.stream().anyMatch(one -> one.by().equals(by))) {
            throw new IllegalArgumentException(
                    what + " of " + name() + " must be given once, but was given again by '" + by + "'");
        }
        requireInOrder(what + " of " + name(), at);
        return SignOff.of(by, at);
    }

    private void requireInOrder(String what, Instant at) {
        Optional<Instant> last = Stream.of(
                        moves().stream().map(Move::at),
                        Stream.of(signatures(), approvals(), withdrawals())
                                .flatMap(List::stream)
                                .map(SignOff::at))
                .flatMap(instants -> instants)
                .max(Instant::compareTo);
        if (last.filter(at::isBefore).isPresent()) {
            throw new IllegalArgumentException(
                    what + " must not be before what happened at " + last.orElseThrow() + ", but was at " + at);
        }
    }

    private List<String> partyIds() {
        return agreement().parties().stream().map(Party::id).toList();
    }

    private String name() {
        return name(false);
    }

    private String name(boolean first) {
        return (first ? "Agreement '" : "agreement '") + agreement().id() + "'";
    }

    /** Returns the agreement and its state. */
    @Override
    public String toString() {
        return "'" + agreement().id() + "': " + state() + (isUnderReview() ? ", under review" : "");
    }
}
