package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;

/** Working time in the words in which it is told wherever articles wait. */
public final class WorkingTime {

    private static final int MINUTES = 60;

    private WorkingTime() {}

    public static String text(int minutes, Component page) {
        return minutes < MINUTES
                ? page.getTranslation("article.list.minutes", minutes)
                : page.getTranslation("article.list.hours", minutes / MINUTES, minutes % MINUTES);
    }

    /** On paper, in hours with their tenths. */
    public static double hours(int minutes) {
        return Math.round(minutes * 10.0 / MINUTES) / 10.0;
    }
}
