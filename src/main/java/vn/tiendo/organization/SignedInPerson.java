package vn.tiendo.organization;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;

/** The person behind a session; the password's hash is forgotten as soon as it was compared. */
public final class SignedInPerson implements UserDetails, Actor.Source, CredentialsContainer {

    /**
     * How the account stood when the session last asked.
     *
     * @param enabled its owner has set a password
     * @param keys grows when a session must end
     * @param rights grows when rights must be read again
     */
    record Standing(boolean enabled, boolean locked, int keys, int rights) implements Serializable {}

    private final UUID id;
    private final String name;
    private final String login;
    private @Nullable String passwordHash;
    private final Standing standing;
    private final List<GrantedAuthority> rights;

    SignedInPerson(
            UUID id,
            String name,
            String login,
            String passwordHash,
            Standing standing,
            Collection<? extends GrantedAuthority> rights) {
        this.id = id;
        this.name = name;
        this.login = login;
        this.passwordHash = passwordHash;
        this.standing = standing;
        this.rights = List.copyOf(rights);
    }

    public UUID id() {
        return id;
    }

    /** Full name, as the screen shows it. */
    public String name() {
        return name;
    }

    @Override
    public Actor actor() {
        return new Actor(id, name, null);
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean isEnabled() {
        return standing.enabled();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !standing.locked();
    }

    Standing standing() {
        return standing;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return rights;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson person && id.equals(person.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return login;
    }

    /** Finds who signs in, with the rights of the day; an administrator alone has no business rights. */
    @Component
    static class Finder implements UserDetailsService {

        private final People people;
        private final Clock clock;

        Finder(People people, Clock clock) {
            this.people = people;
            this.clock = clock;
        }

        @Override
        @Transactional(readOnly = true)
        public SignedInPerson loadUserByUsername(String login) {
            Person person = people.findByLogin(login.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new UsernameNotFoundException("no account of this login"));
            return person.signIn(AuthorityUtils.createAuthorityList(rights(person)));
        }

        private List<String> rights(Person person) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
            Set<Role> roles = people.roles(person.id(), today);
            List<String> rights = new ArrayList<>();
            if (roles.stream().anyMatch(role -> role != Role.ADMIN) || people.hasPost(person.id(), today)) {
                rights.add("ROLE_USER");
            }
            if (roles.contains(Role.ADMIN)) {
                rights.add("ROLE_ADMIN");
            }
            return rights;
        }
    }
}
