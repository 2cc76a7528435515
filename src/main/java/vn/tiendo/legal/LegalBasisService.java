package vn.tiendo.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which of the bases that a document cites are not in force on its day; it stops nobody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
public class LegalBasisService {

    private final Instruments instruments;

    LegalBasisService(Instruments instruments) {
        this.instruments = instruments;
    }

    /**
     * In the order of the lines, each instrument once; what is not in the list is passed over in silence. One statement,
     * however many lines.
     *
     * @param citedLines as they are written, e.g. "Căn cứ Nghị định số 72/2013/NĐ-CP ngày …" or "NĐ 72/2013"
     * @param issueDate the day by which the document is dated
     */
    public List<BasisWarning> check(Collection<String> citedLines, LocalDate issueDate) {
        List<String> lines = citedLines.stream()
                .filter(line -> !line.isBlank())
                .map(Citation::fold)
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<LegalInstrument> all = instruments.all();
        Map<String, LegalInstrument> byCode = new HashMap<>();
        all.forEach(instrument -> byCode.put(instrument.code(), instrument));
        List<LegalInstrument> suspects = all.stream()
                .filter(instrument -> instrument.hasEndedBy(issueDate) || instrument.beginsAfter(issueDate))
                .toList();
        List<Citation> citations = suspects.stream().map(Citation::of).toList();
        List<BasisWarning> warnings = new ArrayList<>();
        for (String line : lines) {
            for (int n = 0; n < suspects.size(); n++) {
                LegalInstrument suspect = suspects.get(n);
                if (citations.get(n).isIn(line)
                        && warnings.stream().noneMatch(told -> told.cited().equals(suspect))) {
                    warnings.add(warning(suspect, issueDate, byCode));
                }
            }
        }
        return warnings;
    }

    private static BasisWarning warning(
            LegalInstrument cited, LocalDate issueDate, Map<String, LegalInstrument> byCode) {
        LocalDate ended = cited.endedFrom();
        if (ended == null || !cited.hasEndedBy(issueDate)) {
            return new BasisWarning(cited, BasisWarning.Reason.NOT_YET, cited.validFrom(), List.of());
        }
        List<LegalInstrument> successors = new ArrayList<>();
        LegalInstrument last = cited;
        while (last.hasEndedBy(issueDate)) {
            LegalInstrument next = last.replacedBy() == null ? null : byCode.get(last.replacedBy());
            if (next == null || next.equals(cited) || successors.contains(next)) {
                break; // also where somebody's entries lead in a circle
            }
            successors.add(next);
            last = next;
        }
        return new BasisWarning(cited, BasisWarning.Reason.ENDED, ended, successors);
    }
}
