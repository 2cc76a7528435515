package vn.tiendo.contact.check;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of the national plan (Circular 22/2014/TT-BTTTT): landlines have eleven digits from 02 on, mobiles ten.
 *
 * @param text as offices write it: {@code 0260 3123 456}
 */
public record PhoneNumber(String text, boolean mobile) {

    private static final Pattern SIGNS = Pattern.compile("[\\s.\\-()\u00a0]+");
    private static final Pattern ABROAD = Pattern.compile("^(\\+|00)84(0?)");
    private static final Pattern LANDLINE = Pattern.compile("02\\d{9}");
    private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");

    /** Hà Nội and Thành phố Hồ Chí Minh: an area code of three digits, then eight. */
    private static final Pattern CITY = Pattern.compile("02[48]\\d+");

    private static final int AREA = 4;
    private static final int CITY_AREA = 3;
    private static final int GROUP = 4;
    private static final int MOBILE_GROUP = 3;

    /** Empty if it is no such number. */
    public static Optional<PhoneNumber> of(String typed) {
        String digits =
                ABROAD.matcher(SIGNS.matcher(typed.strip()).replaceAll("")).replaceFirst("0");
        if (LANDLINE.matcher(digits).matches()) {
            int area = CITY.matcher(digits).matches() ? CITY_AREA : AREA;
            return Optional.of(new PhoneNumber(grouped(digits, area, area + GROUP), false));
        }
        return MOBILE.matcher(digits).matches()
                ? Optional.of(new PhoneNumber(grouped(digits, AREA, AREA + MOBILE_GROUP), true))
                : Optional.empty();
    }

    /** As offices write it if it is one, else as it was typed. */
    public static String clean(String typed) {
        return of(typed).map(PhoneNumber::text).orElse(typed.strip());
    }

    private static String grouped(String digits, int first, int second) {
        return digits.substring(0, first) + " " + digits.substring(first, second) + " " + digits.substring(second);
    }
}
