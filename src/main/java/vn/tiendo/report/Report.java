package vn.tiendo.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
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
    private ReportState state;

    private int round;
    private String number;
    private @Nullable LocalDate dated;
    private String remarks;
    private String proposals;
    private @Nullable UUID preparedBy;
    private @Nullable UUID signedBy;
    private @Nullable Instant sentAt;

    /** A look at figures that have not changed keeps nobody's entries out. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant figuresAt;

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
        this.state = ReportState.DRAFT;
        this.round = 1;
        this.number = "";
        this.remarks = "";
        this.proposals = "";
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
            throw new ReportChanged();
        }
        String formerNumber = number;
        number = draft.number().strip();
        dated = draft.dated();
        remarks = draft.remarks();
        proposals = draft.proposals();
        preparedBy = author;
        Map<UUID, ReportDraft.Item> written = new HashMap<>();
        draft.items().forEach(item -> written.put(item.assignmentId(), item));
        items.stream()
                .filter(item -> written.containsKey(item.assignmentId()))
                .forEach(item -> item.write(written.get(item.assignmentId())));
        items.forEach(item -> item.answer(formerNumber, number));
        put(ReportFigure.written(figures, draft.items(), settled()));
    }

    void submitToHead() {
        state = ReportState.AT_HEAD;
    }

    void returnToAuthor() {
        require(ReportState.AT_HEAD);
        state = round == 1 ? ReportState.DRAFT : ReportState.RETURNED;
    }

    void send(UUID head, Instant now) {
        require(ReportState.AT_HEAD);
        state = ReportState.SENT;
        signedBy = head;
        sentAt = now;
    }

    void judge(Map<UUID, String> returned) {
        require(ReportState.SENT);
        items.stream()
                .filter(item -> !item.settled())
                .forEach(item -> item.judge(
                        !returned.containsKey(item.assignmentId()), returned.getOrDefault(item.assignmentId(), "")));
        if (returned.isEmpty()) {
            state = ReportState.ACCEPTED;
        } else {
            state = ReportState.RETURNED;
            round++;
        }
    }

    private void require(ReportState expected) {
        if (state != expected) {
            throw new NotAllowed();
        }
    }

    boolean editable() {
        return state == ReportState.DRAFT || state == ReportState.RETURNED;
    }

    boolean isSent() {
        return state == ReportState.SENT;
    }

    /** What is now reported as done and was not accepted before. */
    Set<UUID> newlyFinished() {
        return items.stream()
                .filter(item -> item.finished() && !item.settled())
                .map(ReportItem::assignmentId)
                .collect(Collectors.toSet());
    }

    /** What the report says of each assignment that was not accepted before. */
    Map<UUID, String> texts() {
        return items.stream()
                .filter(item -> !item.settled())
                .collect(Collectors.toMap(ReportItem::assignmentId, ReportItem::text));
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
                number,
                dated,
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
                number,
                dated,
                remarks,
                proposals,
                preparedBy,
                signedBy,
                sentAt,
                figuresAt,
                items.stream().map(item -> item.line(figures)).toList());
    }
}
