package vn.tiendo.organization;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.store.EmailSuffixShelf;

/** Fills the sample with units and people; every account has the same password, hashed beforehand. */
@Component
@Profile({"sample", "test"})
@PreAuthorize("permitAll()")
public class SampleOrganizationLoader {

    /** All mailboxes of the sample are under it; no mail can ever be delivered there. */
    private static final String EMAIL_DOMAIN = "tumorong.test";

    private final EntityManager entities;
    private final Units units;
    private final EmailSuffixShelf suffixes;

    SampleOrganizationLoader(EntityManager entities, Units units, EmailSuffixShelf suffixes) {
        this.entities = entities;
        this.units = units;
        this.suffixes = suffixes;
    }

    /** Loads the sample, unless any unit is there already. */
    @Transactional
    public void load() {
        suffixes.addUnlessKnown(EMAIL_DOMAIN);
        if (units.count() == 0) {
            add(resource("sample/units.csv"), resource("sample/people.csv"), resource("sample/posts.csv"));
        }
    }

    /** Adds units (parents first), people and posts to those that are there; columns as in the sample's files. */
    @Transactional
    public void add(Reader unitRows, Reader peopleRows, Reader postRows) {
        Map<String, Units.Known> known = new HashMap<>();
        units.known().forEach(unit -> known.put(unit.code(), unit));
        rows(unitRows).forEach(row -> addUnit(row, known));
        entities.flush();
        Map<String, UUID> people = addPeople(rows(peopleRows));
        entities.flush();
        addPosts(rows(postRows), known, people);
        entities.flush();
        entities.clear();
    }

    private void addUnit(NamedCsvRecord row, Map<String, Units.Known> known) {
        String parent = orNull(row, "parent");
        OrgUnit.Validity validity =
                new OrgUnit.Validity(LocalDate.parse(row.getField("valid_from")), dateOrNull(row, "valid_to"));
        OrgUnit unit = new OrgUnit(
                new OrgUnit.Naming(row.getField("code"), row.getField("name"), row.getField("short_name")),
                new OrgUnit.Place(
                        row.getField("class"),
                        row.getField("level"),
                        parent == null ? null : find(known, parent).id(),
                        Boolean.parseBoolean(row.getField("virtual")),
                        Boolean.parseBoolean(row.getField("external")),
                        orNull(row, "official_email"),
                        orNull(row, "place_name")),
                validity);
        entities.persist(unit);
        known.put(
                row.getField("code"), new Units.Known(row.getField("code"), unit.id(), validity.from(), validity.to()));
    }

    private Map<String, UUID> addPeople(List<NamedCsvRecord> rows) {
        String hash = text("sample/password.bcrypt").strip();
        Map<String, UUID> people = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            String login = row.getField("login");
            Person person =
                    new Person(row.getField("full_name"), orNull(row, "gender"), orNull(row, "email"), login, hash);
            entities.persist(person);
            people.put(login, person.id());
        }
        return people;
    }

    /** A row is a post with a role; somebody with two roles in one post has two rows; the administrator has no post. */
    private void addPosts(List<NamedCsvRecord> rows, Map<String, Units.Known> known, Map<String, UUID> people) {
        Set<String> posts = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            UUID person = find(people, row.getField("login"));
            Units.Known unit = find(known, row.getField("unit"));
            OrgUnit.Validity validity = new OrgUnit.Validity(unit.validFrom(), unit.validTo());
            String role = orNull(row, "role");
            if (Role.ADMIN.name().equals(role)) {
                entities.persist(Person.RoleGrant.admin(person, unit.validFrom()));
                continue;
            }
            String title = row.getField("title");
            if (posts.add(person + " " + unit.code() + " " + title)) {
                int rank = Integer.parseInt(row.getField("rank"));
                entities.persist(new Person.Post(person, unit.id(), title, rank, validity));
            }
            if (role != null) {
                entities.persist(Person.RoleGrant.inUnit(person, unit.id(), Role.valueOf(role), validity));
            }
        }
    }

    private static <T> T find(Map<String, T> known, String key) {
        T found = known.get(key);
        if (found == null) {
            throw new IllegalArgumentException("The sample names '" + key + "' before it is there");
        }
        return found;
    }

    private static List<NamedCsvRecord> rows(Reader reader) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String orNull(NamedCsvRecord row, String field) {
        String value = row.getField(field);
        return value.isBlank() ? null : value;
    }

    private static @Nullable LocalDate dateOrNull(NamedCsvRecord row, String field) {
        String value = orNull(row, field);
        return value == null ? null : LocalDate.parse(value);
    }

    private static Reader resource(String path) {
        return new StringReader(text(path));
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
