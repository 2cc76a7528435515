package vn.tiendo.task;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.substitution.Acting;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.substitution.Reach;
import vn.tiendo.workflow.WorkflowService;

/** The list of human steps: read, claim, hand over, complete. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class TaskListService {

    private static final int MAX_REASON = 2_000;

    private final ListedTasks tasks;
    private final TaskPages pages;
    private final TaskRows rows;
    private final TaskRecorder recorder;
    private final WorkflowService workflow;
    private final AuditService audit;
    private final NoticeService notices;
    private final FileService files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskListService(
            ListedTasks tasks,
            TaskPages pages,
            TaskRows rows,
            TaskRecorder recorder,
            WorkflowService workflow,
            AuditService audit,
            NoticeService notices,
            FileService files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.pages = pages;
        this.rows = rows;
        this.recorder = recorder;
        this.workflow = workflow;
        this.audit = audit;
        this.notices = notices;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** The open steps that concern the person, also as a substitute, by due time: two statements for whoever is none. */
    @Transactional(readOnly = true)
    public List<TaskRow> inbox(int limit) {
        return rows.inbox(Limit.of(limit));
    }

    /** Those of the inbox that end with the person's word, by due time: as many statements as the inbox. */
    @Transactional(readOnly = true)
    public List<TaskRow> toDecide(int limit) {
        return rows.toDecide(Limit.of(limit));
    }

    /** The open steps with a time that the person holds or may take, by that time: two statements. */
    @Transactional(readOnly = true)
    public List<TaskRow> held(int limit) {
        return rows.held(Limit.of(limit));
    }

    /** Those of these steps that are open and that the person may see: three statements. */
    @Transactional(readOnly = true)
    public List<TaskRow> rows(Collection<String> taskIds) {
        return rows.rows(tasks.findAllById(taskIds));
    }

    /** The same step of the same document that the person could do for other units: one row each, in Vietnamese order. */
    @Transactional(readOnly = true)
    public List<TaskRow> alike(String taskId) {
        return rows.alike(tasks.findById(taskId).orElseThrow(NotFound::new));
    }

    /**
     * The open steps of the person and of his or her units that have all words of the query: one statement beside reading
     * the person's units and roles.
     *
     * @param titles steps by the word that their title contains, in the language of the reader
     */
    @Transactional(readOnly = true)
    public List<TaskRow> find(SearchQuery query, Map<String, Set<String>> titles, int limit) {
        return rows.find(query, titles, Limit.of(limit));
    }

    /** The page of one step. @throws NotFound if it lies outside the person's units */
    @Transactional(readOnly = true)
    public TaskPage page(String taskId) {
        return pages.of(tasks.findById(taskId).orElseThrow(NotFound::new));
    }

    /** The open steps about some aggregates, by aggregate; the caller has checked that the reader may see them. */
    @Transactional(readOnly = true)
    public Map<UUID, List<OpenStep>> openSteps(Collection<UUID> subjectIds) {
        return tasks.findBySubjectIdInAndState(subjectIds, TaskState.OPEN).stream()
                .collect(Collectors.groupingBy(
                        ListedTask::subjectId, Collectors.mapping(ListedTask::openStep, Collectors.toList())));
    }

    /** The open steps about some aggregates with what the reader may do with each; the caller has checked that the reader may see them. */
    @Transactional(readOnly = true)
    public List<TaskPage.Waiting> waiting(Collection<UUID> subjectIds) {
        return pages.waiting(tasks.findBySubjectIdInAndState(subjectIds, TaskState.OPEN));
    }

    /** What was recorded on behalf about some aggregates; the caller has checked that the reader may see them. */
    @Transactional(readOnly = true)
    public List<TaskPage.Recorded> recordedOnBehalf(Collection<UUID> subjectIds) {
        return pages.recorded(tasks.findBySubjectIdInAndOnBehalfFolderIsNotNull(subjectIds));
    }

    /** What became of a step that the person has completed. @throws NotFound if somebody else has */
    @Transactional(readOnly = true)
    public TaskPage.After after(String taskId) {
        ListedTask task = tasks.findById(taskId).orElseThrow(NotFound::new);
        if (!Actor.currentPerson().equals(task.doneBy())) {
            throw new NotFound();
        }
        return pages.after(task, tasks.findBySubjectIdInAndState(List.of(task.subjectId()), TaskState.OPEN));
    }

    /** Whether the person may do this step about an aggregate, not on a unit's behalf; false if it is not open. */
    @Transactional(readOnly = true)
    public boolean holds(UUID subjectId, String step) {
        return rows.holds(tasks.findBySubjectIdInAndState(List.of(subjectId), TaskState.OPEN), step);
    }

    /**
     * What an open step is about that the person is recording on its unit's behalf: he has brought what proves it.
     *
     * @param scans folder of the form in which he does
     * @throws NotAllowed if it is not for him to record it, or nothing lies in the folder yet
     */
    @Transactional(readOnly = true)
    public UUID beingRecorded(String taskId, String step, UUID scans) {
        TaskPage page = page(taskId);
        if (!page.mayRecord(step) || !isProof(scans)) {
            throw new NotAllowed();
        }
        return page.subjectId();
    }

    /**
     * Whose hands each step of an aggregate went through or is in, the last time it came there; the caller has checked that
     * the reader may see it.
     *
     * @param instances the process instances whose steps are meant; not empty
     */
    @Transactional(readOnly = true)
    public Map<String, TaskPage.Hands> hands(UUID subjectId, Collection<String> instances) {
        return pages.hands(tasks.findBySubjectIdAndInstanceIdInOrderByOpenedAtAscIdAsc(subjectId, instances));
    }

    /**
     * Lets the open steps of a subject show what has changed about it; the caller has changed it.
     *
     * @param steps these alone, what else is open about it keeps its time; all if none is named
     */
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public void refresh(UUID subjectId, String... steps) {
        recorder.refresh(subjectId, Set.of(steps));
    }

    /** Which of these steps the person may give to somebody else, and to whom: a statement for each unit of theirs. */
    @Transactional(readOnly = true)
    public TaskPage.Handing handing(Collection<String> taskIds) {
        return rows.handing(tasks.findAllById(taskIds));
    }

    /** Takes a step out of the queue. */
    public void claim(String taskId) {
        UUID me = Actor.currentPerson();
        ListedTask task = openTask(taskId);
        if (me.equals(task.assigneeId())) {
            return;
        }
        Reach reach = pages.reach();
        pages.requireHolder(task, "", reach);
        if (reach.standIn(task::isHeldBy) != null) {
            throw new NotAllowed(); // it would be the substitute's for longer than the absence lasts
        }
        task.claim(me, Actor.current().name(), clock.instant());
        audit.record(task.stream(), task.rootId(), "task.claimed", Map.of("step", task.step()));
    }

    /** Gives a step to a colleague of the unit; the reason stands in the timeline. */
    public void handOver(String taskId, UUID toPerson, String reason) {
        ListedTask task = openTask(taskId);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "task.reason-missing");
        }
        InvalidInput.requireAtMost(MAX_REASON, "reason", reason);
        if (!pages.mayHandOver(task, pages.reach())) {
            throw new NotAllowed();
        }
        PersonRef person = pages.colleague(task, toPerson);
        recorder.give(task, person);
        audit.record(
                task.stream(),
                task.rootId(),
                "task.handed-over",
                Map.of("step", task.step(), "to", person.name(), "note", reason));
        notices.tell(new Notice(
                "handed-over:" + taskId + ":" + person.id() + ":"
                        + clock.instant().toEpochMilli(),
                task.rootId(),
                task.about().reference(),
                TaskLinks.task(taskId),
                "task-handed-over",
                List.of(Actor.current().name(), task.about().subject(), reason),
                Set.of(person.id())));
        events.publishEvent(new TaskHandedOver(task.processId(), task.step(), task.subjectId(), person.id()));
    }

    /** Gives an open step to somebody whom the room of its subject names; the caller has found that he may do it. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void entrust(UUID subjectId, String step, UUID person) {
        recorder.entrust(subjectId, step, person);
    }

    /**
     * Completes a step: locks it, checks the holder, lets the room act, moves the process, writes the audit line.
     *
     * @param step the id of the user task for which the room's form is meant
     * @param act changes the aggregate, before the process moves on
     * @throws AlreadyDone if somebody (or the same person by another submission) was first
     */
    public void complete(TaskTicket ticket, String step, String outcome, TaskTicket.Act act) {
        UUID me = Actor.currentPerson();
        ListedTask task = tasks.lock(ticket.taskId()).orElseThrow(NotFound::new);
        if (task.state() == TaskState.DONE
                && ticket.submission().equals(task.submission())
                && me.equals(task.doneBy())) {
            return; // the same submission again: answered as the first time
        }
        requireOpen(task);
        if (!task.step().equals(step)) {
            throw new NotFound();
        }
        Reach reach = pages.reach();
        authorise(task, ticket, outcome, reach);
        Reach.StandIn standIn = ticket.onBehalf() == null ? reach.standIn(task::isHeldBy) : null;
        Actor.Absent absent = standIn == null ? null : standIn.absent();
        Acting.insteadOf(absent, () -> perform(task, ticket, outcome, act));
    }

    private void perform(ListedTask task, TaskTicket ticket, String outcome, TaskTicket.Act act) {
        String before = recorder.stateOf(task);
        String note = act.perform(task.subjectId());
        recorder.complete(task, ticket, outcome);
        Map<String, String> detail = TaskRecorder.detail(task, note);
        detail.putAll(AuditEntry.states(before, recorder.stateOf(task)));
        audit.record(task.stream(), task.rootId(), task.step() + "." + outcome, detail);
        workflow.complete(ticket.taskId(), outcome);
    }

    private void authorise(ListedTask task, TaskTicket ticket, String outcome, Reach reach) {
        if (ticket.onBehalf() == null) {
            pages.requireHolder(task, outcome, reach);
            if (recorder.isOwnWork(task, reach)) {
                throw new OwnWork();
            }
        } else if (!task.isOverseenBy(reach.me())) {
            throw new NotAllowed();
        } else {
            ticket.onBehalf().require(isProof(ticket.onBehalf().scans()));
        }
    }

    private boolean isProof(UUID scans) {
        return !files.of(new FileSubject(ScanGuard.TYPE, scans)).isEmpty();
    }

    private ListedTask openTask(String taskId) {
        ListedTask task = tasks.lock(taskId).orElseThrow(NotFound::new);
        requireOpen(task);
        return task;
    }

    private void requireOpen(ListedTask task) {
        if (task.state() == TaskState.OPEN) {
            return;
        }
        if (!pages.maySee(task)) {
            throw new NotFound();
        }
        throw pages.tooLate(task);
    }
}
