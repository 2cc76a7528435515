package vn.tiendo.bookmark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.VietnameseOrder;

/**
 * Keeps filters under names. What is shared is changed by its owner only; sharing and what becomes of it stands in the
 * record, since it changes what colleagues see, while what is one's own does not.
 */
@Service
@PreAuthorize("hasRole('USER')")
public class BookmarkService {

    /** More nobody finds again in a menu. */
    private static final int MOST = 50;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 500;

    private final SavedFilters filters;
    private final OrganizationService organization;
    private final AuditService audit;
    private final TransactionTemplate transaction;

    BookmarkService(
            SavedFilters filters,
            OrganizationService organization,
            AuditService audit,
            TransactionTemplate transaction) {
        this.filters = filters;
        this.organization = organization;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Those of a page, one's own first, then those of one's units: two statements. */
    @Transactional(readOnly = true)
    public List<Bookmark> list(String page) {
        UUID me = Actor.currentPerson();
        return filters.of(page, me, organization.postUnits(me)).stream()
                .sorted(Comparator.comparing(Bookmark::mine)
                        .reversed()
                        .thenComparing(Bookmark::name, VietnameseOrder.TEXT))
                .toList();
    }

    /** With whom the person may share. */
    @Transactional(readOnly = true)
    public List<UnitRef> units() {
        return organization.units(organization.postUnits(Actor.currentPerson())).values().stream()
                .sorted(Comparator.comparing(UnitRef::name, VietnameseOrder.TEXT))
                .toList();
    }

    /**
     * Keeps a filter.
     *
     * @param unitId with whom it is shared; null for oneself alone
     * @throws InvalidInput on the name, if it is missing, too long or used already
     */
    public void save(String page, String query, String name, @Nullable UUID unitId) {
        UUID me = Actor.currentPerson();
        String wanted = checked(name);
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidInput("name", "bookmark.problem.query");
        }
        named(() -> {
            Set<UUID> units = organization.postUnits(me);
            if (unitId != null && !units.contains(unitId)) {
                throw new NotAllowed();
            }
            if (filters.count(page, me) >= MOST) {
                throw new InvalidInput("name", "bookmark.problem.many", MOST);
            }
            filters.add(new SavedFilters.Kept(me, Actor.current().name(), unitId, page, query, wanted));
            if (unitId != null) {
                record(unitId, "bookmark.shared", wanted);
            }
            return unitId;
        });
    }

    /** Gives it another name. @throws NotFound unless it is one's own */
    public void rename(UUID id, String name) {
        UUID me = Actor.currentPerson();
        String wanted = checked(name);
        named(() -> {
            SavedFilters.Found before = filters.lock(id, me).orElseThrow(NotFound::new);
            if (!before.name().equals(wanted)) {
                filters.rename(id, wanted);
                if (before.unitId() != null) {
                    record(before.unitId(), "bookmark.renamed", before.name() + " → " + wanted);
                }
            }
            return id;
        });
    }

    /** Takes it away, also from those with whom it was shared; what is gone already stays gone. */
    @Transactional
    public void delete(UUID id) {
        UUID me = Actor.currentPerson();
        filters.lock(id, me).ifPresent(before -> {
            filters.delete(id);
            if (before.unitId() != null) {
                record(before.unitId(), "bookmark.withdrawn", before.name());
            }
        });
    }

    private static String checked(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new InvalidInput("name", "bookmark.problem.name");
        }
        InvalidInput.requireAtMost(LONGEST_NAME, "name", wanted);
        return wanted;
    }

    /** The database says whether the name is free, so that of two clicks at once one is refused. */
    private void named(Supplier<@Nullable UUID> act) {
        try {
            transaction.execute(tx -> act.get());
        } catch (DuplicateKeyException e) {
            throw new InvalidInput("name", "bookmark.problem.taken");
        }
    }

    private void record(UUID unitId, String act, String name) {
        audit.record("unit:" + unitId, unitId, act, Map.of("note", name));
    }
}
