package vn.tiendo.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.execution.InstructionService;
import vn.tiendo.shared.OfficeTime;

/** What leaders give single units besides; to be imported with {@link Campaign}. */
@TestTool
public class CampaignInstructions {

    public final InstructionService service;
    private final Campaign campaign;
    private final Clock clock;

    public CampaignInstructions(InstructionService service, Campaign campaign, Clock clock) {
        this.service = service;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** By the signer, to be done within two weeks. @return the assignment */
    public UUID give(UUID directive, SampleUnit unit, String title) {
        UUID addressee = campaign.unit(directive, unit.code()).id();
        LocalDate until = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE).plusWeeks(2);
        return campaign.actAs.as(
                "pct.vx", () -> service.instruct(addressee, new DirectiveDraft.InstructionDraft(title, "", until)));
    }

    /** The head gives all of it to the one lead. */
    public void assign(UUID directive, SampleUnit unit) {
        UUID addressee = campaign.unit(directive, unit.code()).id();
        UUID lead = campaign.person(unit.lead());
        campaign.actAs.as(
                unit.head(),
                () -> service.assign(
                        campaign.ticket("assign-instruction", addressee),
                        service.unassigned(addressee).stream()
                                .map(each -> new AssignmentOrder.Line(each.id(), lead, Set.of(), null))
                                .toList()));
    }
}
