package vn.tiendo.consolidation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.consolidation.annex.WorkLines;
import vn.tiendo.consolidation.reported.FigureLines;
import vn.tiendo.longrun.Progress;

/** Keeps a new report together with what its figures count, so that both say in years what they say now. */
@Component
class Snapshots {

    private final Consolidations consolidations;
    private final WorkLines works;
    private final FigureLines figures;

    Snapshots(Consolidations consolidations, WorkLines works, FigureLines figures) {
        this.consolidations = consolidations;
        this.works = works;
        this.figures = figures;
    }

    /** @param progress is told of each batch of lines; may end it, and with it the transaction */
    void keep(Consolidation begun, Gathered gathered, Progress progress) {
        progress.expect(gathered.lines().size() + gathered.figures().lines().size());
        UUID id = consolidations.saveAndFlush(begun).id();
        works.keep(id, gathered.lines(), progress::advance);
        figures.keep(id, gathered.figures(), progress::advance);
        progress.sealAtCommit();
    }
}
