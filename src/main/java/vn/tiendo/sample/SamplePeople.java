package vn.tiendo.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.ui.SampleLogins;

/** The people of the sample for its login page: leaders and office first, then agencies, then communes. */
@Component
@Profile("sample")
class SamplePeople implements SampleLogins {

    private static final List<String> DISTRICT = List.of(
            "vanthu", "cvp", "pct.vx", "tp.vhtt", "cv.vhtt", "cv.th", "ct.huyen", "pct.kt", "bbt.thuky", "admin");

    private final OrganizationService organization;
    private final ActAs actAs;

    SamplePeople(OrganizationService organization, ActAs actAs) {
        this.organization = organization;
        this.actAs = actAs;
    }

    @Override
    public String password() {
        return "tiendo2022";
    }

    @Override
    public List<Group> groups() {
        return actAs.as("cv.th", () -> {
            UUID district =
                    organization.unitByCode("huyen-tumorong").orElseThrow().id();
            List<Group> groups = new ArrayList<>();
            List<Entry> leaders = DISTRICT.stream()
                    .map(login -> organization.personByLogin(login).orElseThrow())
                    .map(SamplePeople::entry)
                    .toList();
            groups.add(new Group("sample.logins.district", leaders));
            groups.add(new Group("sample.logins.communes", people(organization.livingUnits(district, "COMMUNE"))));
            groups.add(new Group("sample.logins.agencies", people(organization.livingUnits(district, "AGENCY"))));
            return groups;
        });
    }

    private List<Entry> people(List<UnitRef> units) {
        return units.stream()
                .flatMap(unit -> organization.peopleOf(unit.id()).stream()
                        .map(person ->
                                new Entry(person.login(), person.name(), person.title() + ", " + unit.shortName())))
                .toList();
    }

    private static Entry entry(PersonRef person) {
        return new Entry(person.login(), person.name(), person.title());
    }
}
