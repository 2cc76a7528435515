package vn.tiendo.handover;

import java.util.UUID;

/** Paths of the hand-over of all work, of its receipts, and of the work that nobody can do. */
public final class HandOverLinks {

    public static final String LIST = "ban-giao";

    public static final String PERSON = LIST + "/nguoi";

    public static final String RECEIPT = LIST + "/bien-ban";

    public static final String ALARMS = "viec-khong-co-nguoi-lam";

    /** Query parameter of the unit that is left, by its code. */
    public static final String UNIT = "don-vi";

    private HandOverLinks() {}

    public static String of(String login) {
        return PERSON + "/" + login;
    }

    public static String of(String login, String unitCode) {
        return of(login) + "?" + UNIT + "=" + unitCode;
    }

    public static String receipt(UUID id) {
        return RECEIPT + "/" + id;
    }
}
