package vn.tiendo.substitution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.signature.DraftedBlock;
import vn.tiendo.signature.Post;
import vn.tiendo.signature.SignatureBlocks;

/**
 * What follows from absences on the day of the office's clock; asked anew each time, never written down anywhere.
 *
 * @see <a href="file:../../../../../docs/decisions/0015-absence-and-substitution.md">decision 0015</a>
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
public class SubstitutionService {

    /** One's own roles, and those of whoever has named this person for today: each only his own, so nothing cascades. */
    private static final String REACH = """
            select cast(null as uuid) as absent_id, cast(null as varchar(200)) as name, cast(null as date) as until,
                   m.unit_id, m.role_code
            from held_role_v m
            where m.person_id = :me and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
            union all
            select a.person_id, p.name, a.to_day, m.unit_id, m.role_code
            from absence a
            join person_v p on p.id = a.person_id
            left join held_role_v m on m.person_id = a.person_id
             and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
            where a.substitute_id = :me and a.ended_at is null and a.from_day <= :today and a.to_day >= :today
            """;

    private static final String SIGHT = """
            select cast(null as uuid) as absent_id, m.unit_id
            from membership_v m
            where m.person_id = :me and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
            union
            select a.person_id, m.unit_id
            from absence a
            join membership_v m on m.person_id = a.person_id
             and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
            where a.substitute_id = :me and a.ended_at is null and a.from_day <= :today and a.to_day >= :today
            """;

    /** So far ahead it matters to whoever gives somebody work. */
    private static final Period SOON = Period.ofWeeks(2);

    private record Line(
            UUID absent,
            String name,
            LocalDate until,
            @Nullable Mandate mandate) {}

    private final JdbcClient jdbc;
    private final LawfulSubstitutes lawful;
    private final OrganizationService organization;
    private final SignatureBlocks blocks;
    private final Clock clock;

    SubstitutionService(
            JdbcClient jdbc,
            LawfulSubstitutes lawful,
            OrganizationService organization,
            SignatureBlocks blocks,
            Clock clock) {
        this.jdbc = jdbc;
        this.lawful = lawful;
        this.organization = organization;
        this.blocks = blocks;
        this.clock = clock;
    }

    /**
     * Whose work the person may do today. One statement for whoever stands in for nobody; a substitute is looked at again,
     * because he may have lost since then what made him one.
     */
    public Reach reach(UUID me) {
        Set<Mandate> own = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        jdbc.sql(REACH).param("me", me).param("today", today()).query(row -> {
            UUID absent = row.getObject("absent_id", UUID.class);
            UUID unit = row.getObject("unit_id", UUID.class);
            Mandate mandate = unit == null ? null : new Mandate(unit, Role.valueOf(row.getString("role_code")));
            if (absent != null) {
                lines.add(new Line(absent, row.getString("name"), row.getObject("until", LocalDate.class), mandate));
            } else if (mandate != null) {
                own.add(mandate);
            }
        });
        return new Reach(me, own, lines.isEmpty() ? List.of() : standIns(me, lines));
    }

    private List<Reach.StandIn> standIns(UUID me, List<Line> lines) {
        Map<UUID, List<Line>> byPerson =
                lines.stream().collect(Collectors.groupingBy(Line::absent, LinkedHashMap::new, Collectors.toList()));
        return byPerson.entrySet().stream()
                .filter(absent -> lawful.may(absent.getKey(), me))
                .map(absent -> standIn(absent.getValue()))
                .toList();
    }

    private static Reach.StandIn standIn(List<Line> lines) {
        Line first = lines.getFirst();
        Set<Mandate> mandates = new HashSet<>();
        for (Line line : lines) {
            if (line.mandate() != null) {
                mandates.add(line.mandate());
            }
        }
        return new Reach.StandIn(new Actor.Absent(first.absent(), first.name()), first.until(), mandates);
    }

    /** The units whose work the person may read today: his own, and those of whoever he stands in for. One statement, as above. */
    public Set<UUID> sight(UUID me) {
        Set<UUID> own = new HashSet<>();
        Map<UUID, Set<UUID>> others = new HashMap<>();
        jdbc.sql(SIGHT).param("me", me).param("today", today()).query(row -> {
            UUID absent = row.getObject("absent_id", UUID.class);
            UUID unit = row.getObject("unit_id", UUID.class);
            (absent == null ? own : others.computeIfAbsent(absent, key -> new HashSet<>())).add(unit);
        });
        others.forEach((absent, units) -> {
            if (lawful.may(absent, me)) {
                own.addAll(units);
            }
        });
        return own;
    }

    /** Whether the person at the screen is this one, or stands in for this one today. */
    public boolean mayActAs(@Nullable UUID person) {
        return Actor.currentPerson().equals(person) || absent(person).isPresent();
    }

    /** This person, if away today with the person at the screen as the substitute. */
    public Optional<Actor.Absent> absent(@Nullable UUID person) {
        return reach(Actor.currentPerson()).standIns().stream()
                .map(Reach.StandIn::absent)
                .filter(absent -> absent.id().equals(person))
                .findFirst();
    }

    /** Who stands in today, by the person who is away. One statement. */
    public Map<UUID, UUID> substitutes() {
        return jdbc
                .sql("select person_id, substitute_id from absence"
                        + " where ended_at is null and from_day <= :today and to_day >= :today")
                .param("today", today())
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who of these people is away today or will be within two weeks, the next absence of each. One statement. */
    public Map<UUID, Away> away(Collection<UUID> people) {
        Map<UUID, Away> away = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql(
                            "select a.person_id, a.from_day, a.to_day, p.name from absence a"
                                    + " join person_v p on p.id = a.substitute_id where a.person_id in (:people)"
                                    + " and a.ended_at is null and a.from_day <= :soon and a.to_day >= :today order by a.from_day")
                    .param("people", Set.copyOf(people))
                    .param("today", today())
                    .param("soon", today().plus(SOON))
                    .query(row -> {
                        away.putIfAbsent(
                                row.getObject(1, UUID.class),
                                new Away(
                                        row.getObject(2, LocalDate.class),
                                        row.getObject(3, LocalDate.class),
                                        row.getString(4)));
                    });
        }
        return away;
    }

    /**
     * The words above the name when the person at the screen signs as a substitute what the authority issues: his own.
     *
     * @param drafted the block that was meant for the absent signer
     * @throws AuthorityNotPassedOn if the signer would have signed on somebody's order or authority, or the person leads
     *     nothing in the issuing unit himself
     */
    public String signatureBlock(UUID issuingUnitId, String drafted) {
        UUID me = Actor.currentPerson();
        DraftedBlock block = new DraftedBlock(drafted);
        return organization.holders(issuingUnitId, Role.HEAD).stream()
                .filter(head -> head.id().equals(me))
                .map(head -> blocks.lines(new SignatureBlocks.Signing(
                        block.situation(), block.body(), "", Post.of(head.title()), true, today())))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join("\n", lines))
                .findFirst()
                .orElseThrow(() -> new AuthorityNotPassedOn(block.personal().orElseGet(block::last)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
