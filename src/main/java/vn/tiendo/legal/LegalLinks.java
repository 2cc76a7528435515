package vn.tiendo.legal;

/** Where the list of legal bases is kept, relative to the application's root. */
public final class LegalLinks {

    public static final String INSTRUMENTS = "quan-tri/can-cu-phap-ly";
    public static final String ADD = "quan-tri/them-can-cu-phap-ly";

    private LegalLinks() {}

    public static String instrument(LegalInstrument instrument) {
        return INSTRUMENTS + "/" + instrument.slug();
    }
}
