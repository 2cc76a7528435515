package vn.tiendo.register;

/** Paths to the registers, and to the administrator's page of authorities and numbers. */
public final class RegisterLinks {

    public static final String REGISTER = "quan-tri/so-van-ban";
    public static final String OUTGOING = "so-van-ban-di";
    public static final String INCOMING = "so-van-ban-den";
    public static final String PRINT = "/in";

    private RegisterLinks() {}
}
