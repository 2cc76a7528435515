package vn.tiendo.calendar;

import java.time.LocalDate;

/**
 * Days of the Vietnamese lunisolar calendar: months begin on the day of the new moon at 105° east (UTC+7), the eleventh
 * holds the winter solstice, and of thirteen months between two of these the first without a major solar term is the leap
 * month. In 2030 Tết falls a day before the Chinese New Year, which is reckoned an hour further east.
 *
 * <p>New moons and the sun's longitude after J. Meeus, Astronomical Algorithms, chapters 49 and 25; good to a minute
 * for the years 2000 to 2050.
 */
final class LunarCalendar {

    private static final double OFFICE_ZONE = 7.0 / 24;
    private static final int JULIAN_DAY_OF_EPOCH = 2_440_588;
    private static final double FIRST_NEW_MOON = 2_451_550.09766; // 6 January 2000
    private static final double SYNODIC_MONTH = 29.530588861;
    private static final double MONTHS_IN_CENTURY = 1_236.85;
    private static final double J2000 = 2_451_545.0;
    private static final double DAYS_IN_CENTURY = 36_525;
    private static final int SECONDS_IN_DAY = 86_400;
    private static final int WINTER_SOLSTICE = 9;
    private static final int MONTHS_FROM_ELEVENTH_TO_FIRST = 2;

    private LunarCalendar() {}

    /** Mùng 1 Tết of a year. */
    static LocalDate newYear(int year) {
        return day(year, 1, 1);
    }

    /** Giỗ Tổ Hùng Vương, the tenth of the third month. */
    static LocalDate hungKings(int year) {
        return day(year, 3, 10);
    }

    /** A day of the months 1 to 10 of the year that begins with Tết in {@code year}; never of a leap month. */
    static LocalDate day(int year, int month, int day) {
        int first = eleventhMonth(year - 1);
        int next = eleventhMonth(year);
        int index = month - 1 + MONTHS_FROM_ELEVENTH_TO_FIRST;
        if (next - first > 12 && leapMonth(first) <= index) {
            index++;
        }
        return LocalDate.ofEpochDay(newMoonDay(first + index) - (long) JULIAN_DAY_OF_EPOCH)
                .plusDays(day - 1L);
    }

    /** Number of the new moon with which the month of the winter solstice begins. */
    private static int eleventhMonth(int year) {
        int newYearsEve = Math.toIntExact(LocalDate.of(year, 12, 31).toEpochDay() + JULIAN_DAY_OF_EPOCH);
        int moon = (int) Math.ceil((newYearsEve - FIRST_NEW_MOON) / SYNODIC_MONTH) + 1;
        while (newMoonDay(moon) > newYearsEve) {
            moon--;
        }
        return solarTerm(newMoonDay(moon)) >= WINTER_SOLSTICE ? moon - 1 : moon;
    }

    /** How many months after the eleventh the leap month comes. */
    private static int leapMonth(int eleventh) {
        int after = 1;
        while (solarTerm(newMoonDay(eleventh + after)) != solarTerm(newMoonDay(eleventh + after + 1))) {
            after++;
        }
        return after;
    }

    /** The twelfth of the sun's way, from the spring equinox, in which it stands when the day begins here. */
    private static int solarTerm(int julianDay) {
        double t = (julianDay - 0.5 - OFFICE_ZONE - J2000) / DAYS_IN_CENTURY;
        double mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
        double anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
        double center = (1.914602 - 0.004817 * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        double apparent = mean + center - 0.00569 - 0.00478 * sin(125.04 - 1_934.136 * t);
        return (int) Math.floor((apparent % 360 + 360) % 360 / 30);
    }

    /** The Julian day, from noon, of the local day on which the k-th moon since 2000 is new. */
    private static int newMoonDay(int k) {
        double t = k / MONTHS_IN_CENTURY;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        double terrestrial = FIRST_NEW_MOON
                + SYNODIC_MONTH * k
                + 0.00015437 * t * t
                - 0.40720 * sin(moon)
                + 0.17241 * e * sin(sun)
                + 0.01608 * sin(2 * moon)
                + 0.01039 * sin(2 * latitude)
                + 0.00739 * e * sin(moon - sun)
                - 0.00514 * e * sin(moon + sun)
                + 0.00208 * e * e * sin(2 * sun)
                - 0.00111 * sin(moon - 2 * latitude)
                - 0.00057 * sin(moon + 2 * latitude)
                + 0.00056 * e * sin(2 * moon + sun)
                - 0.00042 * sin(3 * moon)
                + 0.00042 * e * sin(sun + 2 * latitude)
                + 0.00038 * e * sin(sun - 2 * latitude)
                - 0.00024 * e * sin(2 * moon - sun)
                - 0.00017 * sin(node);
        return (int) Math.floor(terrestrial - clockCorrection(t) + 0.5 + OFFICE_ZONE);
    }

    /** By how much the earth's rotation lags behind even time (Espenak and Meeus), in days. */
    private static double clockCorrection(double centuries) {
        double years = centuries * 100;
        return (62.92 + 0.32217 * years + 0.005589 * years * years) / SECONDS_IN_DAY;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
