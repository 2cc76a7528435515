package vn.tiendo.organization.email;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.store.EmailSuffixShelf;
import vn.tiendo.organization.store.EmailSuffixShelf.Suffix;
import vn.tiendo.organization.store.UnitShelf;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.email.OfficialEmail;

/** Under which domains mailboxes are official; administrators keep the list. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class EmailSuffixService {

    /** Without any domain nobody could enter an official mailbox any more. */
    public static class LastEmailDomain extends Refused {}

    /** Under this name the acts are recorded. */
    public static final String STREAM = "email-domains";

    private final EmailSuffixShelf suffixes;
    private final UnitShelf turn;
    private final AuditService audit;
    private final Clock clock;
    private final SuffixRule rule = new SuffixRule();

    EmailSuffixService(EmailSuffixShelf suffixes, UnitShelf turn, AuditService audit, Clock clock) {
        this.suffixes = suffixes;
        this.turn = turn;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that ever were on the list, those that hold first. */
    @Transactional(readOnly = true)
    public List<Suffix> all() {
        return suffixes.all();
    }

    /** What an address would be if somebody entered it now. */
    @Transactional(readOnly = true)
    public OfficialEmail.Verdict judge(String address) {
        return new OfficialEmail(suffixes.current()).judge(address.strip());
    }

    /** Adds a domain, or lets one hold again that was taken off. @return the domain as it is kept */
    public String add(String typed) {
        turn.takeTurn(); // as whoever enters an address: each is judged by the list before or after, never by half
        // of it
        String domain = SuffixRule.clean(typed);
        rule.require(domain, suffixes.current());
        suffixes.add(domain);
        tell("organization.email-domain-added", domain);
        return domain;
    }

    /**
     * Takes a domain off; mailboxes that are entered already stay. Done again, it does nothing more.
     *
     * @throws LastEmailDomain if no other holds
     */
    public void end(String domain) {
        turn.takeTurn();
        if (suffixes.current().equals(List.of(domain))) {
            throw new LastEmailDomain();
        }
        if (suffixes.end(domain, LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))) {
            tell("organization.email-domain-ended", domain);
        }
    }

    private void tell(String act, String domain) {
        audit.record(new AuditEntry(STREAM, null, act, Map.of("subject", domain)));
    }
}
