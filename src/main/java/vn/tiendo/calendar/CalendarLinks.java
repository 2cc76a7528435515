package vn.tiendo.calendar;

/** Where the calendar is kept, relative to the application's root. */
public final class CalendarLinks {

    public static final String CALENDAR = "quan-tri/ngay-nghi";

    /** The list of a year is brought in where all lists are. */
    public static final String IMPORT = "quan-tri/nhap-du-lieu?loai=HOLIDAYS";

    private CalendarLinks() {}

    public static String year(int year) {
        return CALENDAR + "/" + year;
    }
}
