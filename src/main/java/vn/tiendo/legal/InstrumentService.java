package vn.tiendo.legal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchQuery;

/** The list of instruments; administrators keep it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class InstrumentService {

    /** Under this name the acts are recorded. */
    public static final String STREAM = "legal";

    /** Some of what was found, and how much there is. */
    public record Excerpt(List<LegalInstrument> rows, int total) {}

    private final Instruments instruments;
    private final AuditService audit;

    InstrumentService(Instruments instruments, AuditService audit) {
        this.instruments = instruments;
        this.audit = audit;
    }

    /** Those whose code or title has all the words, the newest first. Two statements. */
    @Transactional(readOnly = true)
    public Excerpt find(String text, int limit) {
        SearchQuery query = SearchQuery.of(text);
        return new Excerpt(instruments.find(query, limit), instruments.count(query));
    }

    /** @throws NotFound if there is none of this slug */
    @Transactional(readOnly = true)
    public LegalInstrument instrument(String slug) {
        return instruments.bySlug(slug).orElseThrow(NotFound::new);
    }

    /** @throws InvalidInput on whatever is wrong with it, or if there is one of this code */
    public void add(LegalInstrument instrument) {
        instrument.require();
        requireFree(instrument);
        try {
            instruments.add(instrument);
        } catch (DuplicateKeyException e) {
            throw codeTaken(); // somebody else was faster by a moment
        }
        tell("added", instrument, Map.of());
    }

    /**
     * Code, kind, title, first day and note become as entered; how it ended stays as it is.
     *
     * @param seen as the page showed it
     */
    public void change(LegalInstrument seen, LegalInstrument typed) {
        LegalInstrument now = new LegalInstrument(
                typed.code(),
                typed.kind(),
                typed.title(),
                typed.validFrom(),
                seen.validTo(),
                seen.replacedBy(),
                typed.note(),
                seen.version());
        now.require();
        if (!now.slug().equals(seen.slug())) {
            requireFree(now);
        }
        if (!now.equals(seen)) {
            write(seen, now, "changed", Map.of("note", seen.code() + ", " + seen.title()));
        }
    }

    /**
     * Ends one.
     *
     * @param endedFrom the first day on which it is no more in force
     * @param successor code of what replaces it; may be blank
     */
    public void end(LegalInstrument seen, @Nullable LocalDate endedFrom, String successor) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (endedFrom == null) {
            problems.put("endedFrom", "legal.problem.end-missing");
        } else if (seen.validFrom() != null && !endedFrom.isAfter(seen.validFrom())) {
            problems.put("endedFrom", "legal.problem.ends-before-begin");
        }
        LegalInstrument next = successor.isBlank()
                ? null
                : instruments.bySlug(LegalInstrument.slug(successor)).orElse(null);
        if (!successor.isBlank() && next == null) {
            problems.put("successor", "legal.problem.successor-unknown");
        } else if (next != null && leadsTo(next, seen)) {
            problems.put("successor", "legal.problem.successor-circle");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        LocalDate first = Objects.requireNonNull(endedFrom);
        String code = next == null ? null : next.code();
        String note = OfficeTime.day(first) + (code == null ? "" : " → " + code);
        write(seen, ending(seen, first.minusDays(1), code), "ended", Map.of("note", note));
    }

    /** Takes an end back that was entered by mistake. */
    public void revive(LegalInstrument seen) {
        write(seen, ending(seen, null, null), "revived", Map.of());
    }

    private void write(LegalInstrument seen, LegalInstrument now, String act, Map<String, String> detail) {
        try {
            instruments.change(seen.code(), now);
        } catch (DuplicateKeyException e) {
            throw codeTaken();
        }
        tell(act, now, detail);
    }

    private static LegalInstrument ending(
            LegalInstrument seen, @Nullable LocalDate validTo, @Nullable String replacedBy) {
        return new LegalInstrument(
                seen.code(),
                seen.kind(),
                seen.title(),
                seen.validFrom(),
                validTo,
                replacedBy,
                seen.note(),
                seen.version());
    }

    private boolean leadsTo(LegalInstrument from, LegalInstrument ending) {
        Map<String, LegalInstrument> byCode = new LinkedHashMap<>();
        instruments.all().forEach(each -> byCode.put(each.code(), each));
        LegalInstrument next = from;
        for (int steps = byCode.size(); next != null && steps >= 0; steps--) {
            if (next.code().equals(ending.code())) {
                return true;
            }
            next = next.replacedBy() == null ? null : byCode.get(next.replacedBy());
        }
        return false;
    }

    private void requireFree(LegalInstrument instrument) {
        if (instruments.bySlug(instrument.slug()).isPresent()) {
            throw codeTaken();
        }
    }

    private static InvalidInput codeTaken() {
        return new InvalidInput("code", "legal.problem.code-taken");
    }

    private void tell(String act, LegalInstrument instrument, Map<String, String> detail) {
        Map<String, String> words = new LinkedHashMap<>(detail);
        words.put("subject", instrument.code());
        audit.record(new AuditEntry(STREAM, null, "legal." + act, words));
    }
}
