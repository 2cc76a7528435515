package vn.tiendo.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.OfficeTime;

/** Finds who signs in, with the rights of the day; an administrator alone has no business rights. */
@Service
class PeopleDetailsService implements UserDetailsService {

    private final People people;
    private final Clock clock;

    PeopleDetailsService(People people, Clock clock) {
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
