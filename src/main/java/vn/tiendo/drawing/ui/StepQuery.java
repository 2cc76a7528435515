package vn.tiendo.drawing.ui;

import com.vaadin.flow.router.QueryParameters;
import vn.tiendo.drawing.DrawingLinks;
import vn.tiendo.drawing.StepFilter;

/** Reads the filter of the steps from the address. */
final class StepQuery {

    private static final String NUMBER = "\\d{1,4}";

    private StepQuery() {}

    static StepFilter filter(QueryParameters query) {
        return new StepFilter(
                query.getSingleParameter(DrawingLinks.PROCESS).orElse(""),
                number(query, DrawingLinks.VERSION, 0),
                query.getSingleParameter(DrawingLinks.STEP).orElse(""),
                DrawingLinks.which(query.getSingleParameter(DrawingLinks.FILTER).orElse("")));
    }

    static int number(QueryParameters query, String name, int otherwise) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches(NUMBER))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
