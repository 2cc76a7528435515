package vn.tiendo.execution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.calendar.Arrival;
import vn.tiendo.execution.standing.StandingWatch;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.WorkingCalendar;

/** One obligation at one unit: who leads, how far, with what evidence. */
@Entity
@EntityListeners(StandingWatch.class)
@Table(name = "assignment")
class Assignment implements StandingWatch.OfWork {

    @Id
    private UUID id;

    private UUID directiveId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addressee_id")
    private Addressee addressee;

    private UUID obligationId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private WorkKind workKind;

    @Enumerated(EnumType.STRING)
    private ExecutionState state = ExecutionState.NOT_RECEIVED;

    private @Nullable String instanceId;
    private @Nullable UUID leadId;
    private @Nullable LocalDate internalDue;
    private @Nullable Instant givenAt;

    @Embedded
    private @Nullable Deadline due;

    private @Nullable String progress;
    private @Nullable Instant progressAt;
    private @Nullable String result;
    private @Nullable String reportedResult;
    private @Nullable String noEvidenceReason;
    private @Nullable Instant finishedAt;

    @Embedded
    private @Nullable Arrival arrival;

    private @Nullable Instant doneAt;
    private @Nullable String returnReason;

    @ElementCollection
    @CollectionTable(name = "assignment_coordinator", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "person_id")
    @BatchSize(size = 100)
    private Set<UUID> coordinators = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(Addressee addressee, DirectiveFacts.ObligationFacts obligation) {
        this.id = Ids.next();
        this.directiveId = addressee.directiveId();
        this.addressee = addressee;
        this.obligationId = obligation.id();
        this.unitId = addressee.unitId();
        this.workKind = obligation.workKind();
        this.due = obligation.due();
    }

    /** Given after the directive was handed out; what the unit has received needs no receipt again. */
    void giveLater(boolean unreceived, Instant now) {
        givenAt = now;
        state = unreceived ? state : ExecutionState.RECEIVED;
    }

    boolean wasGivenLater() {
        return givenAt != null;
    }

    void receive() {
        state = ExecutionState.RECEIVED;
    }

    void sendBack() {
        require(ExecutionState.NOT_RECEIVED);
        state = ExecutionState.SENT_BACK;
    }

    /** The following officer insists: the unit has to receive it after all. */
    void insist() {
        require(ExecutionState.SENT_BACK);
        state = ExecutionState.NOT_RECEIVED;
    }

    void drop() {
        state = ExecutionState.NOT_APPLICABLE;
    }

    void recall() {
        state = ExecutionState.RECALLED;
        returnReason = null;
    }

    Stream<UUID> people() {
        return Stream.concat(Stream.ofNullable(leadId), coordinators.stream());
    }

    void assign(@Nullable UUID lead, Set<UUID> coordinating, @Nullable LocalDate ownDue) {
        require(ExecutionState.RECEIVED);
        state = ExecutionState.IN_PROGRESS;
        leadId = lead;
        coordinators.addAll(coordinating);
        internalDue = ownDue;
    }

    void carriedBy(String processInstanceId) {
        instanceId = processInstanceId;
        finishedAt = null;
    }

    void ledBy(UUID personId) {
        leadId = personId;
    }

    /** The deadline was moved; the document's own words stay with the obligation. */
    void dueBy(Deadline moved) {
        due = moved;
    }

    void report(String line, Instant now) {
        progress = line;
        progressAt = now;
    }

    void finish(String achieved, @Nullable String whyNoEvidence, Instant now) {
        require(ExecutionState.IN_PROGRESS, ExecutionState.RETURNED);
        finishedAt = now;
        result = achieved;
        noEvidenceReason = whyNoEvidence;
        reported(null);
    }

    /** @param text what the unit's signed report says of it, above what its people wrote; null if no report holds */
    void reported(@Nullable String text) {
        reportedResult = text;
        progress = AssignmentFacts.line(text == null ? result : text);
    }

    /** The unit's report brings it to the receiving office; the first arrival counts if it is resubmitted in time. */
    void submit(Instant now, WorkingCalendar calendar) {
        state = ExecutionState.AWAITING_CONFIRMATION;
        arrival().come(now, calendar);
        returnReason = null;
    }

    /** The report that brought it was taken back: what came with that report has not come. */
    void takeBack() {
        reported(null);
        if (state == ExecutionState.AWAITING_CONFIRMATION) {
            state = arrival().wentBack() ? ExecutionState.RETURNED : ExecutionState.IN_PROGRESS;
            arrival().takeBack();
        }
    }

    void accept(Instant now) {
        state = ExecutionState.DONE;
        doneAt = now;
        returnReason = null;
    }

    void returnFor(String reason, Instant now) {
        state = ExecutionState.RETURNED;
        returnReason = reason;
        arrival().goBack(now);
        doneAt = null;
    }

    /** Done with the directive itself: consolidation and the letter upward. */
    void doneWithDirective(String line, Instant now) {
        progress = line;
        arrival = Arrival.now(now);
        accept(now);
    }

    private void require(ExecutionState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new NotAllowed();
        }
    }

    /** Read as nothing while it has neither come nor gone back. */
    private Arrival arrival() {
        return arrival = Objects.requireNonNullElseGet(arrival, Arrival::new);
    }

    /** Needs a task of its own: not carried by a step of the directive's own processes. */
    boolean needsOwnProcess() {
        return !workKind.carriedByProcess();
    }

    boolean awaitsAssigning() {
        return state == ExecutionState.RECEIVED;
    }

    /** Somebody was given it and nothing carries it yet. */
    boolean awaitsStart() {
        return needsOwnProcess() && state == ExecutionState.IN_PROGRESS && instanceId == null;
    }

    boolean awaitsReopening() {
        return needsOwnProcess() && state == ExecutionState.RETURNED && finishedAt != null;
    }

    /** Whether the unit can report it as done: its people have finished it, or the report itself is the work. */
    boolean readyToReport() {
        return workKind == WorkKind.REPORT || finishedAt != null;
    }

    /** Finished on the strength of its evidence, which must then not vanish altogether. */
    boolean restsOnEvidence() {
        return finishedAt != null && noEvidenceReason == null;
    }

    AssignmentFacts facts() {
        return new AssignmentFacts(
                id,
                addressee.getId(),
                directiveId,
                obligationId,
                unitId,
                workKind,
                state,
                instanceId,
                leadId,
                Set.copyOf(coordinators),
                internalDue,
                due,
                progress,
                result,
                reportedResult,
                noEvidenceReason,
                finishedAt,
                arrival().at(),
                doneAt,
                returnReason,
                readyToReport());
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID directiveId() {
        return directiveId;
    }

    ExecutionState state() {
        return state;
    }

    @Nullable
    UUID leadId() {
        return leadId;
    }

    Set<UUID> coordinators() {
        return coordinators;
    }

    @Override
    public Addressee addressee() {
        return addressee;
    }

    @Nullable
    Deadline due() {
        return due;
    }
}
