package vn.tiendo.consolidation;

import org.springframework.stereotype.Component;
import vn.tiendo.consolidation.annex.WorkLines;

/** Keeps a new report together with what its figures count, so that both say in years what they say now. */
@Component
class Snapshots {

    private final Consolidations consolidations;
    private final WorkLines works;

    Snapshots(Consolidations consolidations, WorkLines works) {
        this.consolidations = consolidations;
        this.works = works;
    }

    void keep(Consolidation begun, Gathered gathered) {
        works.keep(consolidations.saveAndFlush(begun).id(), gathered.lines());
    }
}
