package vn.tiendo.consolidation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.consolidation.annex.WorkLines;
import vn.tiendo.consolidation.reported.FigureLines;

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

    void keep(Consolidation begun, Gathered gathered) {
        UUID id = consolidations.saveAndFlush(begun).id();
        works.keep(id, gathered.lines());
        figures.keep(id, gathered.figures());
    }
}
