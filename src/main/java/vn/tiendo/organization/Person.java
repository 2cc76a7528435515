package vn.tiendo.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.PersonName;
import vn.tiendo.shared.SearchText;

/** A person with the one account by which they sign in; posts and roles come and go beside it. */
@Entity
@SecondaryTable(name = Person.ACCOUNT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
class Person {

    static final String ACCOUNT = "account";
    private static final int LONGEST_SORT_KEY = 2_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String fullName;
    private @Nullable String gender;
    private @Nullable String email;
    private String searchText;
    private String sortKey;

    @Column(table = ACCOUNT)
    private String login;

    // The account's state changes only by statements of its own: a person may be renamed while they set a password.
    @Column(table = ACCOUNT, updatable = false)
    private String passwordHash;

    @Column(table = ACCOUNT, updatable = false)
    private boolean enabled;

    @Column(table = ACCOUNT, updatable = false)
    private boolean locked;

    @Column(table = ACCOUNT, updatable = false)
    private int keyStamp;

    @Column(table = ACCOUNT, updatable = false)
    private int rightsStamp;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String fullName, @Nullable String gender, @Nullable String email, String login, String passwordHash) {
        this.id = Ids.next();
        take(fullName, gender, email);
        this.login = login;
        this.passwordHash = passwordHash;
        this.enabled = true;
    }

    /** Somebody whose account waits for its first password. */
    static Person waiting(PersonEntry entry, String unusablePassword) {
        Person person = new Person(entry.fullName(), entry.gender(), entry.email(), entry.login(), unusablePassword);
        person.enabled = false;
        return person;
    }

    void become(PersonEntry entry) {
        take(entry.fullName(), entry.gender(), entry.email());
    }

    private void take(String newName, @Nullable String newGender, @Nullable String newEmail) {
        this.fullName = PersonName.clean(newName);
        this.gender = newGender;
        this.email = newEmail;
        this.searchText = SearchText.of(fullName);
        String key = PersonName.sortKey(fullName);
        this.sortKey = key.substring(0, Math.min(key.length(), LONGEST_SORT_KEY));
    }

    UUID id() {
        return id;
    }

    SignedInPerson signIn(Collection<? extends GrantedAuthority> rights) {
        return new SignedInPerson(
                id,
                fullName,
                login,
                passwordHash,
                new SignedInPerson.Standing(enabled, locked, keyStamp, rightsStamp),
                rights);
    }

    /** A title that a person bears in a unit; ids grow, so the smallest id is the first, the main post. */
    @Entity(name = "Post")
    static class Post {

        @Id
        private UUID id;

        private UUID personId;
        private UUID unitId;
        private String title;
        private int rank;
        private LocalDate validFrom;
        private @Nullable LocalDate validTo;

        @SuppressWarnings("NullAway.Init")
        protected Post() {}

        Post(UUID personId, UUID unitId, String title, int rank, OrgUnit.Validity validity) {
            this.id = Ids.next();
            this.personId = personId;
            this.unitId = unitId;
            this.title = title;
            this.rank = rank;
            this.validFrom = validity.from();
            this.validTo = validity.to();
        }
    }

    /** A role given to a person in a unit, from day to day. */
    @Entity(name = "RoleGrant")
    static class RoleGrant {

        @Id
        private UUID id;

        private UUID personId;
        private @Nullable UUID unitId;

        @Enumerated(EnumType.STRING)
        @Column(name = "role_code")
        private Role role;

        private LocalDate validFrom;
        private @Nullable LocalDate validTo;

        @SuppressWarnings("NullAway.Init")
        protected RoleGrant() {}

        RoleGrant(UUID personId, @Nullable UUID unitId, Role role, OrgUnit.Validity validity) {
            this.id = Ids.next();
            this.personId = personId;
            this.unitId = unitId;
            this.role = role;
            this.validFrom = validity.from();
            this.validTo = validity.to();
        }

        static RoleGrant inUnit(UUID personId, UUID unitId, Role role, OrgUnit.Validity validity) {
            return new RoleGrant(personId, unitId, role, validity);
        }

        /** The administrator serves every unit and has rights in none. */
        static RoleGrant admin(UUID personId, LocalDate from) {
            return new RoleGrant(personId, null, Role.ADMIN, new OrgUnit.Validity(from, null));
        }
    }
}
