package vn.tiendo.portal.kind;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;

/** The catalogue of sections; administrators keep it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class SectionKindService {

    /** Under this name the acts are recorded. */
    public static final String STREAM = "section-kind";

    private final SectionKinds kinds;
    private final AuditService audit;

    SectionKindService(SectionKinds kinds, AuditService audit) {
        this.kinds = kinds;
        this.audit = audit;
    }

    /** All, in the order of menus. */
    @Transactional(readOnly = true)
    public List<SectionKind> all() {
        return List.copyOf(kinds.all().values());
    }

    /** @throws NotFound if there is none of this code */
    @Transactional(readOnly = true)
    public SectionKind kind(String code) {
        SectionKind kind = kinds.all().get(code);
        if (kind == null) {
            throw new NotFound();
        }
        return kind;
    }

    /** @throws InvalidInput on whatever is wrong with it, or if there is one of this name */
    public void add(SectionKind kind) {
        kind.require();
        try {
            kinds.add(kind);
        } catch (DuplicateKeyException e) {
            throw new InvalidInput("name", "portal.problem.name-taken");
        }
        tell("added", kind);
    }

    /**
     * The next portals get it as entered; sections that there are keep how often something new is due in them.
     *
     * @param seen as the page showed it
     */
    public void change(SectionKind seen, SectionKind entered) {
        SectionKind now = seen.as(entered);
        now.require();
        if (!now.equals(seen)) {
            kinds.change(now);
            tell("changed", now);
        }
    }

    private void tell(String act, SectionKind kind) {
        audit.record(new AuditEntry(STREAM, null, "section-kind." + act, Map.of("subject", kind.name())));
    }
}
