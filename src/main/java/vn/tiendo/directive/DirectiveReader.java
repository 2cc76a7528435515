package vn.tiendo.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.SubstitutionService;

/** Reads directives: who may, which units an alias stands for, what is to be known before signing. */
@Component
class DirectiveReader {

    /** Fewer working days than this for the units: the signer is told (DOMAIN 5.1). */
    private static final int SHORT_NOTICE_WORKING_DAYS = 3;

    private final Directives directives;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final WorkingCalendar calendar;
    private final List<IssueSection> sections;
    private final Clock clock;

    DirectiveReader(
            Directives directives,
            OrganizationService organization,
            SubstitutionService substitutions,
            WorkingCalendar calendar,
            List<IssueSection> sections,
            Clock clock) {
        this.directives = directives;
        this.organization = organization;
        this.substitutions = substitutions;
        this.calendar = calendar;
        this.sections = sections;
        this.clock = clock;
    }

    /** @throws NotFound if it does not exist or the person may not read it */
    Directive readable(UUID id) {
        Directive directive = directives.findById(id).orElseThrow(NotFound::new);
        UUID me = Actor.current().personId();
        if (me != null && !mayRead(directive, me)) {
            throw new NotFound();
        }
        return directive;
    }

    private boolean mayRead(Directive directive, UUID me) {
        Set<UUID> units = substitutions.sight(me);
        if (isIssuerSide(directive.people(), me, units)) {
            return directive.state() != DirectiveState.ABANDONED;
        }
        return directive.state().issued() && directive.parts().reach(units);
    }

    /** The units whose work the person may read today. */
    Set<UUID> sight(UUID me) {
        return substitutions.sight(me);
    }

    /** Whether the draft is the work of the person at the screen, or of somebody for whom he stands in. */
    boolean drafts(Directive directive) {
        return substitutions.mayActAs(directive.people().drafterId());
    }

    /** How the person at the screen signs; null unless it is in the signer's stead. */
    DirectiveFacts.@Nullable Signature signature(Directive directive) {
        return Actor.current().actingFor() == null
                ? null
                : new DirectiveFacts.Signature(
                        Actor.currentPerson(),
                        substitutions.signatureBlock(
                                directive.people().issuingUnitId(),
                                directive.draft().actors().signerAuthority()));
    }

    boolean isIssuerSide(DirectiveFacts.People people, UUID me, Set<UUID> units) {
        boolean byUnit = Stream.of(
                        people.issuingUnitId(),
                        people.officeUnitId(),
                        people.draftingUnitId(),
                        people.receivingUnitId())
                .filter(Objects::nonNull)
                .anyMatch(units::contains);
        return byUnit
                || Stream.of(people.drafterId(), people.followerId(), people.signerId())
                        .anyMatch(me::equals);
    }

    DirectiveFacts facts(Directive directive) {
        return directive.facts(units(directive));
    }

    /** Frozen units once signed; today's living units before. */
    Map<UUID, List<UUID>> units(Directive directive) {
        Map<UUID, List<UUID>> units = new LinkedHashMap<>();
        for (Recipient recipient : directive.parts().document().toList()) {
            units.put(
                    recipient.id(),
                    directive.state().frozen()
                            ? List.copyOf(recipient.units())
                            : resolve(directive.people().issuingUnitId(), DirectiveParts.draft(recipient)).stream()
                                    .map(UnitRef::id)
                                    .toList());
        }
        return units;
    }

    List<UnitRef> resolve(UUID issuingUnitId, DirectiveDraft.RecipientDraft recipient) {
        if (recipient.unitId() != null) {
            return List.of(organization.unit(recipient.unitId()));
        }
        return recipient.unitClass() == null
                ? List.of()
                : organization.livingUnits(issuingUnitId, recipient.unitClass());
    }

    /** What the signer should know before signing. */
    List<IssueSection.Finding> findings(DirectiveFacts directive) {
        List<IssueSection.Finding> findings = new ArrayList<>();
        for (DirectiveFacts.RecipientFacts recipient : directive.recipients()) {
            if (recipient.unitIds().isEmpty()) {
                findings.add(new IssueSection.Finding(true, "directive.finding.no-unit", recipient.label()));
            }
        }
        Set<UUID> all = directive.recipients().stream()
                .flatMap(recipient -> recipient.unitIds().stream())
                .collect(Collectors.toSet());
        Map<UUID, UUID> heads = organization.servingUnits(all, Role.HEAD);
        organization.units(all).values().stream()
                .filter(unit -> !unit.id().equals(heads.get(unit.id())))
                .sorted(Comparator.comparing(UnitRef::name, VietnameseOrder.TEXT))
                .forEach(unit ->
                        findings.add(new IssueSection.Finding(false, "directive.finding.no-head", unit.name())));
        UUID receiving = directive.people().receivingUnitId();
        UUID follower = directive.people().followerId();
        if (all.contains(receiving)
                && follower != null
                && organization.postUnits(follower).contains(receiving)) {
            // nobody checks his own unit's report: the receiving office's is checked by the following officer
            findings.add(new IssueSection.Finding(true, "directive.finding.follower-in-receiving-unit"));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        if (directive.due() != null && !directive.due().keeps(clock.instant())) {
            findings.add(new IssueSection.Finding(false, "directive.finding.due-past"));
        } else if (directive.due() != null
                && calendar.workingDaysBetween(today, directive.due().lastWorkingDay()) < SHORT_NOTICE_WORKING_DAYS) {
            findings.add(new IssueSection.Finding(false, "directive.finding.short-notice", SHORT_NOTICE_WORKING_DAYS));
        }
        sections.forEach(section -> findings.addAll(section.check(directive)));
        return findings;
    }
}
