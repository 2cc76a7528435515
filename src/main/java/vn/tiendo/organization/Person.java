package vn.tiendo.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
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

    @Column(table = ACCOUNT)
    private String passwordHash;

    @Column(table = ACCOUNT)
    private boolean enabled;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String fullName, @Nullable String gender, @Nullable String email, String login, String passwordHash) {
        this.id = Ids.next();
        this.fullName = PersonName.clean(fullName);
        this.gender = gender;
        this.email = email;
        this.searchText = SearchText.of(this.fullName);
        String key = PersonName.sortKey(this.fullName);
        this.sortKey = key.substring(0, Math.min(key.length(), LONGEST_SORT_KEY));
        this.login = login;
        this.passwordHash = passwordHash;
        this.enabled = true;
    }

    UUID id() {
        return id;
    }

    SignedInPerson signIn(Collection<? extends GrantedAuthority> rights) {
        return new SignedInPerson(id, fullName, login, passwordHash, enabled, rights);
    }
}
