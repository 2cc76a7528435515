package vn.tiendo.longrun;

/** Ends what nobody wants any more; rolls back the transaction that it passes through. */
public final class Stopped extends RuntimeException {

    Stopped() {
        super(null, null, false, false);
    }
}
