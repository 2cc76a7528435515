package vn.tiendo.directive.ui;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.legal.ui.BasisNote;
import vn.tiendo.legal.ui.BasisNotes;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.PersonName;

/** What the drafter can choose from, and what he is told beside it. */
@org.springframework.stereotype.Component
class DraftChoices {

    private static final int ALL = 5_000;

    private final DirectiveService directives;
    private final OrganizationService organization;
    private final DirectoryService directory;
    private final BasisNotes bases;

    DraftChoices(
            DirectiveService directives,
            OrganizationService organization,
            DirectoryService directory,
            BasisNotes bases) {
        this.directives = directives;
        this.organization = organization;
        this.directory = directory;
        this.bases = bases;
    }

    /** What stands beside the bases that are cited. */
    BasisNote basisNote() {
        return bases.note();
    }

    List<UnitRef> units() {
        return organization.search("", ALL);
    }

    List<DirectoryService.UnitClass> classes() {
        return directory.classes();
    }

    /** Whoever may follow: people of the authority's office, of the drafting unit and of the authority itself. */
    List<PersonRef> followers(UUID directiveId) {
        DirectiveFacts.People people = directives.facts(directiveId).people();
        return Stream.of(people.officeUnitId(), people.draftingUnitId(), people.issuingUnitId())
                .flatMap(unit -> organization.peopleOf(unit).stream())
                .distinct()
                .sorted(Comparator.comparing(PersonRef::name, PersonName.ORDER))
                .toList();
    }

    /** The leaders of the issuing authority. */
    List<PersonRef> signers(UUID directiveId) {
        return organization.holders(directives.facts(directiveId).people().issuingUnitId(), Role.HEAD);
    }
}
