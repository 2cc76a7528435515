package vn.tiendo.register;

/** Path to the administrator's page of the register. */
public final class RegisterLinks {

    public static final String REGISTER = "quan-tri/so-van-ban";

    private RegisterLinks() {}
}
