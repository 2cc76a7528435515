package vn.tiendo.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated report as pages read it.
 *
 * @param sequence 1 for the report on the directive, higher for what supplements it
 * @param supplement what it supplements and why; null for the first
 * @param reference number and symbol; empty before it has one
 * @param sentTo the unit above to which it was mailed
 * @param instanceId the process that carries a supplement; null for the first report, which goes its directive's way
 */
public record ConsolidationFacts(
        UUID id,
        UUID directiveId,
        int sequence,
        @Nullable Supplement supplement,
        ConsolidationState state,
        int version,
        Instant cutOffAt,
        String subject,
        String summary,
        String assessment,
        String difficulties,
        String proposals,
        List<Item> items,
        List<Unit> units,
        String reference,
        @Nullable LocalDate dated,
        @Nullable UUID sentTo,
        @Nullable Instant sentAt,
        @Nullable Signature signature,
        @Nullable String instanceId) {

    /**
     * How it was signed, where a substitute signed.
     *
     * @param authority the words above the name, by the substitute's own post
     */
    @Embeddable
    public record Signature(
            @Column(name = "approved_by") UUID by,
            @Column(name = "approved_authority") String authority) {}

    /**
     * What a report supplements, as that one was sent.
     *
     * @param reference number and symbol of the report before
     */
    @Embeddable
    public record Supplement(
            @Column(name = "supplement_reference") String reference,
            @Column(name = "supplement_dated") LocalDate dated,
            @Column(name = "supplement_reason") String reason) {}

    /** One obligation, with how many units owe it and how many are done with it. */
    public record Item(
            UUID obligationId, String code, String title, int expected, int done, int awaiting, String text) {}

    /**
     * One unit at the moment of the figures.
     *
     * @param said what its report said, in short; empty if it had sent none, or if that was not kept yet
     */
    public record Unit(UUID unitId, String name, UnitOutcome outcome, String said) {}

    /** A report in the list of all on a directive. */
    public record Listed(
            int sequence,
            @Nullable Supplement supplement,
            ConsolidationState state,
            Instant cutOffAt,
            String reference,
            @Nullable LocalDate dated,
            @Nullable UUID sentTo,
            @Nullable Instant sentAt) {}

    public long count(UnitOutcome outcome) {
        return units.stream().filter(unit -> unit.outcome() == outcome).count();
    }

    /** Whether its text is final; the clerk numbers it as it is. */
    public boolean approved() {
        return state.approved();
    }

    public ConsolidationDraft draft() {
        return new ConsolidationDraft(
                version,
                summary,
                assessment,
                difficulties,
                proposals,
                items.stream()
                        .map(item -> new ConsolidationDraft.Item(item.obligationId(), item.text()))
                        .toList());
    }
}
