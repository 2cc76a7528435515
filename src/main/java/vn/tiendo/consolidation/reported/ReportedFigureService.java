package vn.tiendo.consolidation.reported;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.consolidation.annex.WorkLines;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.shared.NotFound;

/** What the units told, for whoever may read the consolidated report. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class ReportedFigureService {

    private final DirectiveService directives;
    private final FigureLines figures;
    private final WorkLines works;

    ReportedFigureService(DirectiveService directives, FigureLines figures, WorkLines works) {
        this.directives = directives;
        this.figures = figures;
        this.works = works;
    }

    /** All sums that there are to make, and how the units are divided. */
    public record Counted(List<FigureSum.Cell> cells, List<FigureGroup> groups) {}

    /** @throws NotFound if it is not for this person */
    public Counted counted(UUID directiveId, UUID consolidationId) {
        requireReadable(directiveId, consolidationId);
        return new Counted(figures.cells(consolidationId), figures.groups(consolidationId));
    }

    /** The first of the lines that make a number. @throws NotFound if it is not for this person */
    public List<FigureLine> lines(UUID directiveId, UUID consolidationId, FigureChoice choice, int limit) {
        requireReadable(directiveId, consolidationId);
        return figures.chosen(consolidationId, choice, figures.groups(consolidationId), limit);
    }

    /** What the first units by name answered to one obligation. @throws NotFound if it is not for this person */
    public List<WorkLine> answers(UUID directiveId, UUID consolidationId, UUID obligationId, int limit) {
        requireReadable(directiveId, consolidationId);
        return works.of(consolidationId, obligationId, limit);
    }

    /** For the side that issued the directive. */
    private void requireReadable(UUID directiveId, UUID consolidationId) {
        directives.facts(directiveId);
        if (!directives.isIssuerSide(directiveId) || !figures.isAbout(consolidationId, directiveId)) {
            throw new NotFound();
        }
    }
}
