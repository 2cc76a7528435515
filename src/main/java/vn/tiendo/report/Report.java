package vn.tiendo.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotAllowed;

/** A unit's report on a directive, through all its rounds. */
@Entity
@Table(name = "report")
class Report {

    @Id
    private UUID id;

    private UUID addresseeId;
    private UUID directiveId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private int round = 1;
    private String remarks = "";
    private String proposals = "";
    private @Nullable UUID preparedBy;
    private @Nullable UUID signedBy;

    @Embedded
    private Sending sending = new Sending();

    /** A look at figures that have not changed keeps nobody's entries out. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant figuresAt;

    /** Counts what was saved: what stands in the items alone would not make a new version. */
    private int saves;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "report_id", nullable = false)
    @OrderBy("position")
    private List<ReportItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_figure", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    private List<ReportFigure> figures = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(AddresseeFacts addressee) {
        this.id = Ids.next();
        this.addresseeId = addressee.id();
        this.directiveId = addressee.directiveId();
        this.unitId = addressee.unitId();
        addMissing(addressee);
    }

    private void addMissing(AddresseeFacts addressee) {
        addressee.reported().stream()
                .filter(assignment -> !speaksOf(assignment))
                .forEach(assignment -> items.add(new ReportItem(items.size(), assignment)));
    }

    private boolean speaksOf(AssignmentFacts assignment) {
        return items.stream().anyMatch(item -> item.assignmentId().equals(assignment.id()));
    }

    /** Whether it says something of everything that the unit has to report on; leaders may have added to it. */
    boolean speaksOfAll(AddresseeFacts addressee) {
        return addressee.reported().stream().allMatch(this::speaksOf);
    }

    /** Takes over what leaders have added and what the unit's people have finished since the report was last written. */
    void refresh(AddresseeFacts addressee) {
        if (!editable()) {
            return;
        }
        addMissing(addressee);
        Map<UUID, AssignmentFacts> assignments = addressee.assignments().stream()
                .collect(Collectors.toMap(AssignmentFacts::id, assignment -> assignment));
        items.forEach(item -> item.refresh(assignments.get(item.assignmentId())));
    }

    /** Takes over what the system knows now; of what was accepted, the figures stay. */
    void know(List<ReportFigure> known, Instant now) {
        put(ReportFigure.refreshed(figures, known, settled()));
        figuresAt = now;
    }

    boolean knows() {
        return figuresAt != null;
    }

    private Set<UUID> settled() {
        return items.stream()
                .filter(ReportItem::settled)
                .map(ReportItem::assignmentId)
                .collect(Collectors.toSet());
    }

    /** Only where something changes: each change counts as a new version. */
    private void put(List<ReportFigure> next) {
        if (!next.equals(List.copyOf(figures))) {
            figures.clear();
            figures.addAll(next);
        }
    }

    void write(ReportDraft draft, UUID author) {
        if (!editable()) {
            throw new NotAllowed();
        }
        if (draft.version() != currentVersion()) {
            throw new ReportDraft.ReportChanged();
        }
        saves++;
        remarks = draft.remarks();
        proposals = draft.proposals();
        preparedBy = author;
        Map<UUID, ReportDraft.Item> written = new HashMap<>();
        draft.items().forEach(item -> written.put(item.assignmentId(), item));
        items.stream()
                .filter(item -> written.containsKey(item.assignmentId()))
                .forEach(item -> item.write(written.get(item.assignmentId())));
        put(ReportFigure.written(figures, draft.items(), settled()));
    }

    void submitToHead() {
        state = ReportState.AT_HEAD;
    }

    /** From the head, or from the clerk who could not number it. */
    void returnToAuthor() {
        if (state != ReportState.AT_HEAD && state != ReportState.AT_CLERK) {
            throw new NotAllowed();
        }
        state = toWrite();
    }

    /** What it is again while it is written. */
    private ReportState toWrite() {
        if (items.stream().anyMatch(ReportItem::isReturned)) {
            return ReportState.RETURNED;
        }
        return round == 1 ? ReportState.DRAFT : ReportState.WITHDRAWN;
    }

    void sign(UUID head) {
        require(ReportState.AT_HEAD);
        state = ReportState.AT_CLERK;
        signedBy = head;
    }

    void send(ReportNumbering numbering, Instant now) {
        require(ReportState.AT_CLERK);
        String formerNumber = sending.number();
        state = ReportState.SENT;
        sending.leave(numbering, now);
        items.forEach(item -> item.answer(formerNumber, sending.number()));
    }

    /** From now on its unit cannot take it back. */
    void receive() {
        require(ReportState.SENT);
        state = ReportState.CHECKING;
    }

    /**
     * Its unit takes it back before anybody has looked at it.
     *
     * @param before when the last one that holds was sent; null if there is none
     */
    void withdraw(@Nullable Instant before) {
        require(ReportState.SENT);
        nextRound();
        state = toWrite();
        sending.takeBack(before);
    }

    void judge(Map<UUID, String> returned) {
        require(ReportState.CHECKING);
        items.stream()
                .filter(item -> !item.settled())
                .forEach(item -> item.judge(
                        !returned.containsKey(item.assignmentId()), returned.getOrDefault(item.assignmentId(), "")));
        state = returned.isEmpty() ? ReportState.ACCEPTED : ReportState.RETURNED;
    }

    /** What was accepted is asked for once more. */
    void reopen(Map<UUID, String> reasons) {
        require(ReportState.ACCEPTED);
        items.stream()
                .filter(item -> reasons.containsKey(item.assignmentId()))
                .forEach(item -> item.judge(false, reasons.getOrDefault(item.assignmentId(), "")));
        state = ReportState.RETURNED;
    }

    /** What was sent is kept; what is written from now on is the next one. */
    void nextRound() {
        round++;
        sending.next();
    }

    private void require(ReportState expected) {
        if (state != expected) {
            throw new NotAllowed();
        }
    }

    boolean editable() {
        return state == ReportState.DRAFT || state == ReportState.RETURNED || state == ReportState.WITHDRAWN;
    }

    /** Whether it lies with the receiving office and waits for its word. */
    boolean isSent() {
        return state == ReportState.SENT || state == ReportState.CHECKING;
    }

    /** Whether what now stands in it is what was sent. */
    boolean standsAsSent() {
        return isSent() || state == ReportState.ACCEPTED;
    }

    Sending sending() {
        return sending;
    }

    private int currentVersion() {
        return version == null ? 0 : version;
    }

    List<ReportItem> items() {
        return items;
    }

    UUID id() {
        return id;
    }

    int round() {
        return round;
    }

    UUID directiveId() {
        return directiveId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID addresseeId() {
        return addresseeId;
    }

    ReportDraft draft() {
        return new ReportDraft(
                currentVersion(),
                remarks,
                proposals,
                items.stream().map(item -> item.draft(figures)).toList());
    }

    ReportFacts facts() {
        return new ReportFacts(
                id,
                addresseeId,
                directiveId,
                unitId,
                state,
                round,
                sending.number(),
                sending.dated(),
                remarks,
                proposals,
                preparedBy,
                signedBy,
                sending.at(),
                figuresAt,
                sending.copy(),
                sending.attachments(),
                sending.onTime(),
                items.stream().map(item -> item.line(figures)).toList());
    }
}
