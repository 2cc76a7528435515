package vn.tiendo.organization;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.entry.UnitBook;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.organization.store.Flushes;
import vn.tiendo.organization.store.UnitShelf;
import vn.tiendo.shared.NotFound;

/** Writes units that have been judged, any number of them with the same few statements. */
@Component
class UnitWriter {

    private final EntityManager entities;
    private final Units units;
    private final UnitShelf shelf;
    private final AuditService audit;

    UnitWriter(EntityManager entities, Units units, UnitShelf shelf, AuditService audit) {
        this.entities = entities;
        this.units = units;
        this.shelf = shelf;
        this.audit = audit;
    }

    void write(List<UnitEntry> fresh, List<UnitEntry> changed, LocalDate day, Map<String, String> detail) {
        write(fresh, changed, day, detail, written -> {});
    }

    /**
     * Parents first: a unit names the one above by its id.
     *
     * @param written is told how many more are in the database
     */
    void write(
            List<UnitEntry> fresh,
            List<UnitEntry> changed,
            LocalDate day,
            Map<String, String> detail,
            IntConsumer written) {
        Flushes flushes = new Flushes(entities, written);
        UnitBook before = shelf.book(day);
        Map<String, UUID> ids = shelf.ids();
        Map<String, UnitEntry> waiting = new LinkedHashMap<>();
        fresh.forEach(unit -> waiting.put(UnitEntry.key(unit.code()), unit));
        for (UnitEntry unit : fresh) {
            persist(unit, waiting, ids);
            flushes.one();
        }
        flushes.rest();
        Map<UUID, UnitEntry> others = new LinkedHashMap<>();
        Map<UUID, LocalDate> ended = new LinkedHashMap<>();
        for (UnitEntry unit : changed) {
            UUID id = ids.get(UnitEntry.key(unit.code()));
            others.put(id, unit);
            UnitEntry now = before.standing(unit.code()).orElseThrow(NotFound::new);
            if (unit.to() != null && !unit.to().equals(now.to())) {
                ended.put(id, unit.to());
            }
            boolean ends = now.until(day).equals(unit.until(day)) && ended.containsKey(id);
            Map<String, String> words = new HashMap<>(detail);
            words.put("note", now.difference(unit));
            record(id, ends ? "organization.unit-ended" : "organization.unit-changed", words);
        }
        become(others, day, flushes);
        if (!ended.isEmpty()) {
            shelf.endPosts(ended);
        }
        for (UnitEntry unit : fresh) {
            record(ids.get(UnitEntry.key(unit.code())), "organization.unit-created", detail);
        }
    }

    private void persist(UnitEntry unit, Map<String, UnitEntry> waiting, Map<String, UUID> ids) {
        Deque<UnitEntry> chain = new ArrayDeque<>();
        UnitEntry next = waiting.remove(UnitEntry.key(unit.code()));
        while (next != null) {
            chain.push(next);
            next = next.parentCode() == null ? null : waiting.remove(UnitEntry.key(next.parentCode()));
        }
        for (UnitEntry each : chain) {
            OrgUnit row = OrgUnit.of(each, parent(each, ids));
            entities.persist(row);
            ids.put(UnitEntry.key(each.code()), row.id());
        }
    }

    void become(Map<UUID, UnitEntry> states, LocalDate day) {
        become(states, day, new Flushes(entities, written -> {}));
    }

    private void become(Map<UUID, UnitEntry> states, LocalDate day, Flushes flushes) {
        if (states.isEmpty()) {
            return;
        }
        shelf.keep(states.keySet(), day);
        Map<String, UUID> ids = shelf.ids();
        for (OrgUnit unit : units.findAllByIdIn(states.keySet())) {
            UnitEntry entry = Objects.requireNonNull(states.get(unit.id()));
            unit.become(entry, parent(entry, ids), day);
            flushes.one();
        }
        flushes.rest();
    }

    private static @Nullable UUID parent(UnitEntry unit, Map<String, UUID> ids) {
        return unit.parentCode() == null ? null : ids.get(UnitEntry.key(unit.parentCode()));
    }

    private void record(UUID id, String act, Map<String, String> detail) {
        audit.record("unit:" + id, id, act, detail);
    }
}
