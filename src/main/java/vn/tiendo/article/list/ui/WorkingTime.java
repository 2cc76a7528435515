package vn.tiendo.article.list.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.article.list.ArticleRow;

/** Words for working time and whose turn it is. */
public final class WorkingTime {

    private static final int MINUTES = 60;

    private WorkingTime() {}

    /** Hours and minutes, neither where there are none. */
    public static String text(int minutes, Component page) {
        if (minutes < MINUTES) {
            return page.getTranslation("article.list.minutes", minutes);
        }
        return minutes % MINUTES == 0
                ? page.getTranslation("article.list.full-hours", minutes / MINUTES)
                : page.getTranslation("article.list.hours", minutes / MINUTES, minutes % MINUTES);
    }

    /** On paper, in hours with their tenths. */
    static double hours(int minutes) {
        return Math.round(minutes * 10.0 / MINUTES) / 10.0;
    }

    /** The person, if it is given to somebody, and the unit. */
    static String holder(ArticleRow.Turn turn) {
        return Stream.of(turn.person(), turn.unit())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
