package vn.tiendo.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Deadline;
import vn.tiendo.workflow.TaskOpened;

/** One human step: where it stands, who holds it, who did it. Assignee and claim live here only; the engine never hears of them. */
@Entity
@Table(name = "task")
class ListedTask implements Persistable<String> {

    @Id
    private String id;

    private String processId;
    private int processVersion;
    private String step;
    private String instanceId;
    private UUID subjectId;

    @Embedded
    private TaskFacts.About about;

    private String searchText;

    /** The database makes it of {@link #searchText}. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchWords;

    private @Nullable String returnReason;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private @Nullable Role role;

    private @Nullable String candidate;
    private @Nullable UUID assigneeId;
    private @Nullable String assigneeName;
    private @Nullable Instant claimedAt;
    private @Nullable UUID overseerId;
    private @Nullable UUID waitingId;

    @Embedded
    private @Nullable Deadline due;

    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private @Nullable String outcome;
    private @Nullable UUID doneBy;
    private @Nullable UUID actingForId;
    private @Nullable Instant doneAt;
    private @Nullable UUID submission;
    private @Nullable String onBehalfReason;
    private @Nullable UUID onBehalfFolder;

    @ElementCollection
    @CollectionTable(name = "task_participant", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "person_id")
    @BatchSize(size = 100)
    private Set<UUID> participants = new HashSet<>();

    @Version
    private int version;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected ListedTask() {}

    ListedTask(TaskOpened opened, TaskFacts facts, UUID servingUnitId, @Nullable String assigneeName, Instant now) {
        this.id = opened.taskId();
        this.processId = opened.processId();
        this.processVersion = opened.processVersion();
        this.step = opened.step();
        this.instanceId = opened.instanceId();
        this.subjectId = UUID.fromString(opened.businessKey());
        this.about = facts.about();
        this.searchText = about.folded();
        this.returnReason = facts.returnReason();
        this.unitId = facts.holder().unitId();
        this.role = facts.holder().role();
        this.candidate = role == null ? null : TaskFacts.Holder.key(servingUnitId, role);
        this.assigneeId = facts.holder().assigneeId();
        this.assigneeName = assigneeName;
        this.overseerId = facts.holder().overseerId();
        this.waitingId = facts.holder().waitingId();
        this.participants.addAll(facts.holder().participants());
        this.due = facts.due();
        this.openedAt = now;
        this.state = TaskState.OPEN;
    }

    boolean isHeldBy(UUID personId, Set<Mandate> mandates) {
        return assigneeId != null ? assigneeId.equals(personId) : isCandidate(mandates);
    }

    boolean isCandidate(Set<Mandate> mandates) {
        return mandates.stream()
                .anyMatch(mandate -> TaskFacts.Holder.key(mandate).equals(candidate));
    }

    boolean isOverseenBy(UUID personId) {
        return personId.equals(overseerId);
    }

    boolean concerns(UUID personId) {
        return personId.equals(assigneeId)
                || personId.equals(overseerId)
                || personId.equals(waitingId)
                || personId.equals(doneBy)
                || participants.contains(personId);
    }

    /** Only staff work and the clerk's work may change hands; a signature is its signer's own. */
    boolean mayChangeHands() {
        return state == TaskState.OPEN && (role == Role.OFFICER || role == Role.CLERK);
    }

    void claim(UUID personId, String name, Instant now) {
        assigneeId = personId;
        assigneeName = name;
        claimedAt = now;
    }

    /** In somebody's stead it stays the absent person's step. */
    void complete(Actor actor, TaskTicket ticket, String result, Instant now) {
        state = TaskState.DONE;
        outcome = result;
        doneBy = actor.personId();
        actingForId = actor.actingFor() == null ? null : actor.actingFor().id();
        doneAt = now;
        submission = ticket.submission();
        if (ticket.onBehalf() != null) {
            onBehalfReason = ticket.onBehalf().reason();
            onBehalfFolder = ticket.onBehalf().scans();
        } else if (actingForId == null) {
            claimedAt = assigneeId == null ? now : claimedAt; // until then it was nobody's
            assigneeId = doneBy;
        }
    }

    void redescribe(TaskFacts facts) {
        about = facts.about();
        searchText = about.folded();
        due = facts.due();
    }

    void withdraw(Instant now) {
        state = TaskState.WITHDRAWN;
        doneAt = now;
    }

    TaskRow row(TaskRow.Part part, @Nullable String insteadOf) {
        return new TaskRow(
                id, step, about, due, part, assigneeId, assigneeName, insteadOf, returnReason != null, openedAt);
    }

    TaskFacts.About about() {
        return about;
    }

    OpenStep openStep() {
        return new OpenStep(id, processId, step, subjectId);
    }

    /** Stream of the aggregate in the audit. */
    String stream() {
        return processId + ":" + subjectId;
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
    public String getId() {
        return id;
    }

    String step() {
        return step;
    }

    String processId() {
        return processId;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID rootId() {
        return about.rootId();
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    Role role() {
        return role;
    }

    @Nullable
    String candidate() {
        return candidate;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    @Nullable
    UUID waitingId() {
        return waitingId;
    }

    @Nullable
    Instant claimedAt() {
        return claimedAt;
    }

    @Nullable
    Deadline due() {
        return due;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    TaskState state() {
        return state;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    UUID doneBy() {
        return doneBy;
    }

    @Nullable
    UUID actingForId() {
        return actingForId;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    @Nullable
    UUID submission() {
        return submission;
    }

    TaskTicket.@Nullable OnBehalf onBehalf() {
        return onBehalfReason == null || onBehalfFolder == null
                ? null
                : new TaskTicket.OnBehalf(onBehalfReason, onBehalfFolder);
    }

    Instant openedAt() {
        return openedAt;
    }
}
