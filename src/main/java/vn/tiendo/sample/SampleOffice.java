package vn.tiendo.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.extension.ExtensionOpinion;
import vn.tiendo.extension.ExtensionRequest;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.sample.SampleCampaign.Line;

/** What happens to units of the sample's story beside their work: they ask for more time, somebody leaves. */
@Component
@Profile("sample")
class SampleOffice {

    private final ExtensionService extensions;
    private final PeopleAdminService people;
    private final SampleTickets tickets;
    private final SampleUnits units;

    SampleOffice(ExtensionService extensions, PeopleAdminService people, SampleTickets tickets, SampleUnits units) {
        this.extensions = extensions;
        this.people = people;
        this.tickets = tickets;
        this.units = units;
    }

    Map<String, BiConsumer<UUID, Line>> acts() {
        return Map.of("ask-extension", this::ask, "propose-extension", this::propose, "move-away", this::moveAway);
    }

    /** For all that is not done. Facts: the day, why, what is done by now. */
    private void ask(UUID directive, Line line) {
        AddresseeFacts unit = units.of(directive, line);
        Set<UUID> open = unit.assignments().stream()
                .filter(assignment -> assignment.finishedAt() == null)
                .map(AssignmentFacts::id)
                .collect(Collectors.toSet());
        extensions.ask(
                unit.id(), new ExtensionRequest(open, LocalDate.parse(line.fact(0)), line.fact(1), line.fact(2)));
    }

    /** Facts: the day, in favour of what. */
    private void propose(UUID directive, Line line) {
        AddresseeFacts unit = units.of(directive, line);
        UUID request = extensions.ofUnit(unit.id()).getFirst().id();
        extensions.propose(
                tickets.of("propose-extension", request),
                new ExtensionOpinion(LocalDate.parse(line.fact(0)), line.fact(1)));
    }

    /** Facts: login, the last day in the unit. Nobody has handed the work over. */
    private void moveAway(UUID directive, Line line) {
        people.posts(line.fact(0)).stream()
                .map(PostEntry::id)
                .filter(Objects::nonNull)
                .forEach(post -> people.end(post, line.fact(0), LocalDate.parse(line.fact(1))));
    }
}
