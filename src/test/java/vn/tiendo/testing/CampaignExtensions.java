package vn.tiendo.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.extension.ExtensionOpinion;
import vn.tiendo.extension.ExtensionRequest;
import vn.tiendo.extension.ExtensionService;

/** Asks for more time in a {@link Campaign}, proposes and decides, each as the person whose step it is. */
@TestTool
public class CampaignExtensions {

    private final Campaign campaign;
    private final ExtensionService extensions;

    public CampaignExtensions(Campaign campaign, ExtensionService extensions) {
        this.campaign = campaign;
        this.extensions = extensions;
    }

    /** The unit has received and assigned everything. */
    public AddresseeFacts begin(UUID directive, SampleUnit unit) {
        campaign.receive(directive, unit.code(), unit.clerk());
        campaign.assign(directive, unit.code(), unit.head(), unit.lead());
        return campaign.unit(directive, unit.code());
    }

    public UUID ask(String login, AddresseeFacts unit, LocalDate until, Set<UUID> assignments) {
        return campaign.actAs.as(
                login,
                () -> extensions.ask(
                        unit.id(),
                        new ExtensionRequest(
                                assignments, until, "Đường vào xã bị sạt lở.", "Đã xong dự thảo quyết định.")));
    }

    public void propose(UUID request, @Nullable LocalDate until, String words) {
        campaign.actAs.as(
                "cv.th",
                () -> extensions.propose(
                        campaign.ticket("propose-extension", request), new ExtensionOpinion(until, words)));
    }

    public void decide(UUID request, @Nullable LocalDate until, String words) {
        campaign.actAs.as(
                "pct.vx",
                () -> extensions.decide(
                        campaign.ticket("decide-extension", request), new ExtensionOpinion(until, words)));
    }

    /** Asked by the head for one assignment, and given in full. */
    public void give(AddresseeFacts unit, String head, AssignmentFacts assignment, LocalDate until) {
        UUID request = ask(head, unit, until, Set.of(assignment.id()));
        propose(request, until, "");
        decide(request, until, "");
    }

    /** Granted, refused, taken back: one after the other, for one of the unit's assignments. */
    public void goEveryWay(UUID directive, SampleUnit commune) {
        AddresseeFacts unit = campaign.unit(directive, commune.code());
        AssignmentFacts assignment = unit.assignments().getFirst();
        LocalDate end = assignment.due().lastWorkingDay();
        give(unit, commune.head(), assignment, end.plusDays(3));
        LocalDate further = end.plusDays(5);
        UUID refused = ask(commune.head(), unit, further, Set.of(assignment.id()));
        propose(refused, null, "Không có lý do mới.");
        decide(refused, null, "Không đồng ý.");
        UUID withdrawn = ask(commune.head(), unit, further, Set.of(assignment.id()));
        campaign.actAs.as(commune.head(), () -> extensions.withdraw(withdrawn));
    }
}
