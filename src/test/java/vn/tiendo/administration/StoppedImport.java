package vn.tiendo.administration;

import static org.assertj.core.api.Assertions.assertThat;

import vn.tiendo.longrun.Progress;

/** Ends an import once so much is written; if that is all of it, with the last that happens before the commit. */
class StoppedImport implements Progress {

    private final int all;
    private final int reached;
    private int done;

    StoppedImport(int all, int reached) {
        this.all = all;
        this.reached = reached;
    }

    @Override
    public void expect(int parts) {
        assertThat(parts).isEqualTo(all);
    }

    @Override
    public void advance(int parts) {
        done += parts;
        if (done >= reached && done < all) {
            throw new IllegalStateException("Stopped");
        }
    }

    @Override
    public void seal() {
        assertThat(done).isEqualTo(all);
        throw new IllegalStateException("Stopped at the very end");
    }
}
