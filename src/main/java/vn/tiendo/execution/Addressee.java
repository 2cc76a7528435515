package vn.tiendo.execution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.standing.StandingWatch;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;

/** A directive at one unit: received, assigned, reported, checked. */
@Entity
@EntityListeners(StandingWatch.class)
@Table(name = "addressee")
class Addressee implements Persistable<UUID>, StandingWatch.OfUnit {

    private static final int MAX_REASON = 2_000;

    @Id
    private UUID id;

    private UUID directiveId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ExecutionState state;

    private String instanceId;
    private Instant handedOutAt;
    private @Nullable Instant receivedAt;
    private @Nullable UUID receivedBy;
    private @Nullable String arrivalNumber;
    private @Nullable Instant assignedAt;
    private @Nullable UUID assignedBy;
    private @Nullable String opinion;
    private @Nullable UUID reportLeadId;
    private @Nullable Instant submittedAt;
    private @Nullable Instant doneAt;
    private @Nullable String returnReason;
    private @Nullable Instant recallConfirmedAt;

    /** Also keeps an instruction and any other step of the unit from passing each other by unseen. */
    private @Nullable Instant instructedAt;

    @OneToMany(mappedBy = "addressee", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Assignment> assignments = new ArrayList<>();

    @Version
    private int version;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Addressee() {}

    Addressee(UUID directiveId, UUID unitId, Instant now) {
        this.id = Ids.next();
        this.directiveId = directiveId;
        this.unitId = unitId;
        this.state = ExecutionState.NOT_RECEIVED;
        this.handedOutAt = now;
        this.instanceId = "";
    }

    void add(Assignment assignment) {
        assignments.add(assignment);
    }

    void carriedBy(String processInstanceId) {
        instanceId = processInstanceId;
    }

    void receive(UUID by, String number, Instant now) {
        require(ExecutionState.NOT_RECEIVED);
        state = ExecutionState.RECEIVED;
        receivedBy = by;
        receivedAt = now;
        arrivalNumber = number;
        returnReason = null;
        assignments.forEach(Assignment::receive);
    }

    /** The unit says that it is not addressed; the following officer rules on it. */
    void returnAsNotAddressed(String reason) {
        require(ExecutionState.NOT_RECEIVED);
        state = ExecutionState.SENT_BACK;
        returnReason = reason;
        assignments.forEach(Assignment::sendBack);
    }

    void acceptReturn(Instant now) {
        require(ExecutionState.SENT_BACK);
        state = ExecutionState.NOT_APPLICABLE;
        doneAt = now;
        assignments.forEach(Assignment::drop);
    }

    void insist(String reason) {
        require(ExecutionState.SENT_BACK);
        state = ExecutionState.NOT_RECEIVED;
        returnReason = reason;
        assignments.forEach(Assignment::insist);
    }

    void assign(UUID by, String newOpinion, UUID reportLead, Instant now) {
        require(ExecutionState.RECEIVED);
        state = ExecutionState.IN_PROGRESS;
        assignedBy = by;
        assignedAt = now;
        opinion = newOpinion;
        reportLeadId = reportLead;
    }

    /** A leader gives the unit something more to do; once it has reported there is nothing to add. */
    Assignment instruct(DirectiveFacts.ObligationFacts instruction, Instant now) {
        if (!state.open()) {
            throw new NotAllowed();
        }
        Assignment added = new Assignment(this, instruction);
        added.giveLater(state == ExecutionState.NOT_RECEIVED, now);
        assignments.add(added);
        instructedAt = now;
        return added;
    }

    /** What leaders added and the unit's head has not yet given to anybody. */
    List<Assignment> unassigned() {
        return state == ExecutionState.IN_PROGRESS || state == ExecutionState.RETURNED
                ? assignments.stream().filter(Assignment::awaitsAssigning).toList()
                : List.of();
    }

    void reportLedBy(UUID personId) {
        reportLeadId = personId;
    }

    void submit(Instant now) {
        require(ExecutionState.IN_PROGRESS, ExecutionState.RETURNED);
        state = ExecutionState.AWAITING_CONFIRMATION;
        submittedAt = now;
        returnReason = null;
    }

    /** Its report was taken back before anybody looked at it. @param before when the one that holds now was sent */
    void takeBack(@Nullable Instant before) {
        require(ExecutionState.AWAITING_CONFIRMATION);
        assignments.stream().filter(each -> each.state() != ExecutionState.DONE).forEach(Assignment::takeBack);
        state = assignments.stream().anyMatch(each -> each.state() == ExecutionState.RETURNED)
                ? ExecutionState.RETURNED
                : ExecutionState.IN_PROGRESS;
        submittedAt = before;
    }

    /** What was accepted is asked for once more. */
    void reopen(String reason) {
        require(ExecutionState.DONE);
        state = ExecutionState.AWAITING_CONFIRMATION;
        doneAt = null;
        returnReport(reason);
    }

    /** @param reason of all assignments together; each keeps its own in full */
    void returnReport(String reason) {
        require(ExecutionState.AWAITING_CONFIRMATION);
        state = ExecutionState.RETURNED;
        returnReason = reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON - 1) + "…";
    }

    /** The unit's own head sent the report back to its author. */
    void returnInside(String reason) {
        returnReason = reason;
    }

    void accept(Instant now) {
        require(ExecutionState.AWAITING_CONFIRMATION);
        state = ExecutionState.DONE;
        doneAt = now;
        returnReason = null;
    }

    /** The directive was taken back, however far the unit had come; who was not addressed has nothing to give back. */
    void recall() {
        state = ExecutionState.RECALLED;
        returnReason = null;
        assignments.forEach(Assignment::recall);
    }

    void confirmRecall(Instant now) {
        require(ExecutionState.RECALLED);
        recallConfirmedAt = now;
    }

    /** Everybody who had to do with it so far. */
    Set<UUID> people() {
        return Stream.concat(
                        Stream.of(receivedBy, assignedBy, reportLeadId),
                        assignments.stream().flatMap(Assignment::people))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The instances that carry it: the unit's own and one for each assignment. */
    List<String> instances() {
        return Stream.concat(
                        Stream.of(instanceId),
                        assignments.stream().map(each -> each.facts().instanceId()))
                .filter(Objects::nonNull)
                .toList();
    }

    private void require(ExecutionState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new NotAllowed();
        }
    }

    AddresseeFacts facts() {
        return new AddresseeFacts(
                id,
                directiveId,
                unitId,
                state,
                instanceId,
                receivedAt,
                receivedBy,
                arrivalNumber,
                assignedAt,
                assignedBy,
                opinion,
                reportLeadId,
                submittedAt,
                doneAt,
                returnReason,
                recallConfirmedAt,
                assignments.stream().map(Assignment::facts).toList());
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @Override
    public UUID getId() {
        return id;
    }

    ExecutionState state() {
        return state;
    }

    UUID directiveId() {
        return directiveId;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    UUID reportLeadId() {
        return reportLeadId;
    }

    @Nullable
    UUID assignedBy() {
        return assignedBy;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    List<Assignment> assignments() {
        return assignments;
    }
}
