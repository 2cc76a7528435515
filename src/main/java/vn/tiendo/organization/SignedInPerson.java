package vn.tiendo.organization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.tiendo.shared.Actor;

/** The person behind a session; the password's hash is forgotten as soon as it was compared. */
public final class SignedInPerson implements UserDetails, Actor.Source, CredentialsContainer {

    private final UUID id;
    private final String name;
    private final String login;
    private @Nullable String passwordHash;
    private final boolean enabled;
    private final List<GrantedAuthority> rights;

    SignedInPerson(
            UUID id,
            String name,
            String login,
            String passwordHash,
            boolean enabled,
            Collection<? extends GrantedAuthority> rights) {
        this.id = id;
        this.name = name;
        this.login = login;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
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
        return enabled;
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
}
