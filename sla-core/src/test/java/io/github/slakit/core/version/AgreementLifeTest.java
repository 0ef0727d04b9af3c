package io.github.slakit.core.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementLifeTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-01-07T10:00:00Z");
    private static final Agreement TWO = Hosting.promising("99.9");
    private static final Agreement THREE = Hosting.bare()
            .term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
            .party(Party.customer("bolt", "Bolt GmbH"))
            .build();

    private static AgreementLife offered(Agreement agreement, String... approvers) {
        return AgreementLife.of(agreement, approvers).moveTo(AgreementState.OFFERED, MONDAY, "sent");
    }

    private static AgreementLife agreed(String... approvers) {
        return offered(TWO, approvers)
                .sign("nimbus", MONDAY)
                .sign("acme", TUESDAY)
                .moveTo(AgreementState.AGREED, TUESDAY, "signed by all");
    }

    private static AgreementLife active() {
        return agreed().moveTo(AgreementState.ACTIVE, TUESDAY, "service starts");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, OFFERED",
        "OFFERED, DRAFT AGREED EXPIRED",
        "AGREED, ACTIVE TERMINATED",
        "ACTIVE, SUSPENDED EXPIRED TERMINATED",
        "SUSPENDED, ACTIVE EXPIRED TERMINATED",
        "EXPIRED, ''",
        "TERMINATED, ''"
    })
    void next_state_isTheListOfMoves(AgreementState state, String next) {
        assertThat(String.join(" ", state.next().stream().map(Enum::name).toList()))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource
    void isInForce_state_isActiveOrSuspended(AgreementState state) {
        assertThat(state.isInForce()).isEqualTo(state == AgreementState.ACTIVE || state == AgreementState.SUSPENDED);
    }

    @Test
    void moveTo_wholeLife_isRecordedWithInstantsAndReasons() {
        AgreementLife life = active().moveTo(AgreementState.SUSPENDED, TUESDAY, "works on the building")
                .moveTo(AgreementState.ACTIVE, WEDNESDAY, "works done")
                .moveTo(AgreementState.EXPIRED, WEDNESDAY, "end of term");

        assertThat(life.moves())
                .extracting(Move::toString)
                .containsExactly(
                        "offered from 2026-01-05T10:00:00Z: sent",
                        "agreed from 2026-01-06T10:00:00Z: signed by all",
                        "active from 2026-01-06T10:00:00Z: service starts",
                        "suspended from 2026-01-06T10:00:00Z: works on the building",
                        "active from 2026-01-07T10:00:00Z: works done",
                        "expired from 2026-01-07T10:00:00Z: end of term");
        assertThat(life).hasToString("'hosting': expired");
        assertThat(life.signatures())
                .extracting(SignOff::toString)
                .containsExactly("nimbus at 2026-01-05T10:00:00Z", "acme at 2026-01-06T10:00:00Z");
    }

    @Test
    void stateAt_instant_isTheStateOfThen() {
        assertThat(active().stateAt(MONDAY.minusNanos(1))).isEqualTo(AgreementState.DRAFT);
        assertThat(active().stateAt(MONDAY)).isEqualTo(AgreementState.OFFERED);
        assertThat(active().stateAt(WEDNESDAY)).isEqualTo(AgreementState.ACTIVE);
        assertThat(AgreementLife.of(TWO).state()).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void moveTo_notListed_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> offered(TWO).moveTo(AgreementState.ACTIVE, TUESDAY, "go"))
                .withMessage("State of agreement 'hosting' after offered must be one of [draft, agreed, expired], but"
                        + " was active");
        assertThatIllegalStateException()
                .isThrownBy(() -> active().moveTo(AgreementState.TERMINATED, TUESDAY, "cause")
                        .moveTo(AgreementState.ACTIVE, TUESDAY, "again"))
                .withMessage("State of agreement 'hosting' after terminated must be one of [], but was active");
    }

    @Test
    void moveTo_badArguments_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offered(TWO).moveTo(AgreementState.DRAFT, MONDAY, " "))
                .withMessage("Reason of a move must not be blank, but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offered(TWO).moveTo(AgreementState.DRAFT, MONDAY.minusNanos(1), "feedback"))
                .withMessage("Move of agreement 'hosting' must not be before what happened at 2026-01-05T10:00:00Z,"
                        + " but was at 2026-01-05T09:59:59.999999999Z");
    }

    @Test
    void moveTo_activeBeforeTheTerm_isRefused() {
        Instant early = Hosting.startOf("2026-01-01").minusNanos(1);
        AgreementLife signed = AgreementLife.of(TWO)
                .moveTo(AgreementState.OFFERED, early, "sent")
                .sign("nimbus", early)
                .sign("acme", early)
                .moveTo(AgreementState.AGREED, early, "signed");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> signed.moveTo(AgreementState.ACTIVE, early, "go"))
                .withMessage("Start of agreement 'hosting' must not be before its term, 2025-12-31T23:00:00Z, but was"
                        + " 2025-12-31T22:59:59.999999999Z");
    }

    @Test
    void s15_twoOfThreeSigned_isNotAgreedAndNotActive() {
        AgreementLife two = offered(THREE).sign("nimbus", MONDAY).sign("acme", TUESDAY);

        assertThatIllegalStateException()
                .isThrownBy(() -> two.moveTo(AgreementState.AGREED, TUESDAY, "signed"))
                .withMessage("Agreement 'hosting' must be signed by every party to be agreed, but was not by [bolt]");
        assertThat(two.sign("bolt", TUESDAY)
                        .moveTo(AgreementState.AGREED, TUESDAY, "signed")
                        .moveTo(AgreementState.ACTIVE, TUESDAY, "go")
                        .state())
                .isEqualTo(AgreementState.ACTIVE);
    }

    @Test
    void s15_feedback_needsAllSignaturesAgain() {
        AgreementLife again = offered(TWO)
                .sign("nimbus", MONDAY)
                .moveTo(AgreementState.DRAFT, TUESDAY, "feedback")
                .moveTo(AgreementState.OFFERED, TUESDAY, "sent again");

        assertThat(again.signatures()).isEmpty();
        assertThat(again.sign("nimbus", TUESDAY).signatures()).containsExactly(SignOff.of("nimbus", TUESDAY));
    }

    @Test
    void s64_withoutApproval_isNotActive() {
        assertThatIllegalStateException()
                .isThrownBy(() -> agreed("legal", "finance")
                        .approve("finance", TUESDAY)
                        .moveTo(AgreementState.ACTIVE, TUESDAY, "go"))
                .withMessage("Agreement 'hosting' must be approved to become active, but was not by [legal]");
        assertThat(agreed("legal")
                        .approve("legal", TUESDAY)
                        .moveTo(AgreementState.ACTIVE, TUESDAY, "go")
                        .approvals())
                .containsExactly(SignOff.of("legal", TUESDAY));
    }

    @Test
    void s24_consentWithdrawnByOne_isUnderReview_byBoth_isEnded() {
        AgreementLife review = active().withdrawConsent("acme", TUESDAY);
        AgreementLife ended = review.withdrawConsent("nimbus", WEDNESDAY);

        assertThat(review.isUnderReview()).isTrue();
        assertThat(review).hasToString("'hosting': active, under review");
        assertThat(ended.isUnderReview()).isFalse();
        assertThat(ended.state()).isEqualTo(AgreementState.TERMINATED);
        assertThat(ended.moves().get(3))
                .isEqualTo(new Move(AgreementState.TERMINATED, WEDNESDAY, "consent withdrawn by acme, nimbus"));
    }

    @Test
    void goOn_afterReview_needsBothWithdrawalsAgain() {
        AgreementLife on = active().withdrawConsent("acme", TUESDAY).goOn();

        assertThat(on.isUnderReview()).isFalse();
        assertThat(on.withdrawConsent("nimbus", WEDNESDAY).state()).isEqualTo(AgreementState.ACTIVE);
        assertThatIllegalStateException()
                .isThrownBy(on::goOn)
                .withMessage("Agreement 'hosting' must be under review to go on, but was active");
    }

    @Test
    void signOffs_wrongOnes_areRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AgreementLife.of(TWO).sign("acme", MONDAY))
                .withMessage("Agreement 'hosting' must be offered to be signed, but was draft");
        assertThatIllegalStateException()
                .isThrownBy(() -> agreed().withdrawConsent("acme", TUESDAY))
                .withMessage("Agreement 'hosting' must be active or suspended to withdraw consent, but was agreed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offered(TWO).sign("bolt", MONDAY))
                .withMessage("Signature of agreement 'hosting' must be by one of [nimbus, acme], but was by 'bolt'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offered(TWO).sign("acme", MONDAY).sign("acme", MONDAY))
                .withMessage("Signature of agreement 'hosting' must be given once, but was given again by 'acme'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offered(TWO, "legal").approve("legal", MONDAY.minusSeconds(1)))
                .withMessage("Approval of agreement 'hosting' must not be before what happened at"
                        + " 2026-01-05T10:00:00Z, but was at 2026-01-05T09:59:59Z");
    }
}
