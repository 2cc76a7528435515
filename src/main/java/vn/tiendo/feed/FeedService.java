package vn.tiendo.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.Actor;
import vn.tiendo.task.TaskListService;

/** Lets a person's calendar read his own deadlines, as long as he wants it to and may sign in himself. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class FeedService {

    /** Path before the secret. */
    public static final String PATH = "/lich/";

    /** Path after it. */
    public static final String ENDING = ".ics";

    /** More no person has to keep; it bounds what one request can cost. */
    private static final int LIMIT = 500;

    private final FeedSecrets secrets;
    private final FeedWriter writer;
    private final TaskListService tasks;
    private final UserDetailsService people;
    private final AuditService audit;
    private final Clock clock;

    FeedService(
            FeedSecrets secrets,
            FeedWriter writer,
            TaskListService tasks,
            UserDetailsService people,
            AuditService audit,
            Clock clock) {
        this.secrets = secrets;
        this.writer = writer;
        this.tasks = tasks;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Since when the address of the person at the screen holds; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> openSince() {
        return secrets.openSince(Actor.currentPerson());
    }

    /** A new address, which ends the one before it. @return its path, which nobody can read again */
    public String open() {
        UUID me = Actor.currentPerson();
        secrets.takeTurn();
        boolean renewed = secrets.close(me);
        String secret = secrets.open(me, clock.instant());
        record(me, renewed ? "feed.renewed" : "feed.opened");
        return PATH + secret + ENDING;
    }

    /** No calendar reads any more; doing it twice is the same as once. */
    public void revoke() {
        UUID me = Actor.currentPerson();
        secrets.takeTurn();
        if (secrets.close(me)) {
            record(me, "feed.revoked");
        }
    }

    /** The deadlines of the person whose secret it is; empty for every other word, and while the account is closed. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<FeedFile> read(String secret) {
        return secrets.owner(secret)
                .map(people::loadUserByUsername)
                .filter(FeedService::works)
                .map(owner -> as(owner, () -> writer.write(tasks.held(LIMIT))));
    }

    private static boolean works(UserDetails person) {
        return person.getAuthorities().stream().anyMatch(right -> "ROLE_USER".equals(right.getAuthority()));
    }

    /** The secret proves whose the list is, though nobody has signed in; the thread is given back as it was. */
    private static <T> T as(UserDetails owner, Supplier<T> reading) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(owner, null, List.copyOf(owner.getAuthorities())));
        SecurityContextHolder.setContext(context);
        try {
            return reading.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void record(UUID person, String act) {
        audit.record("person:" + person, person, act, Map.of());
    }
}
