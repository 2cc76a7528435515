package vn.tiendo.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.organization.DirectoryService.Excerpt;

/** Text to look for, number found, and more of them; all in the URL, so that Back and a sent link show the same. */
class SearchBox extends Div {

    private static final int PAGE = 50;
    private static final int TYPING_PAUSE_MILLIS = 400;

    private final String path;
    private final TextField text = new TextField();
    private final Paragraph found = new Paragraph();
    private final Button clear;
    private final Button more;
    private int shown = PAGE;

    SearchBox(String path, String label) {
        this.path = path;
        addClassName("search-box");
        text.setLabel(label);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue(), PAGE);
            }
        });
        found.getElement().setAttribute("role", "status");
        clear = new Button(getTranslation("organization.search.clear"), click -> open("", PAGE));
        more = new Button(getTranslation("organization.search.more"), click -> open(text.getValue(), shown + PAGE));
        more.addClassName("more");
        add(text, found, clear);
    }

    /** Takes over what the URL says. */
    void read(Location location) {
        QueryParameters query = location.getQueryParameters();
        text.setValue(query.getSingleParameter("q").orElse(""));
        shown = query.getSingleParameter("n")
                .filter(n -> n.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(PAGE);
    }

    String text() {
        return text.getValue();
    }

    int limit() {
        return shown;
    }

    /** The button below the list, visible while there is more. */
    Button more() {
        return more;
    }

    void tell(Excerpt<?> excerpt, String countKey) {
        boolean none = excerpt.total() == 0;
        found.setText(
                none ? getTranslation("organization.search.none", text()) : getTranslation(countKey, excerpt.total()));
        clear.setVisible(none);
        more.setVisible(excerpt.rows().size() < excerpt.total());
    }

    private void open(String wanted, int count) {
        Map<String, List<String>> query = new HashMap<>();
        if (!wanted.isBlank()) {
            query.put("q", List.of(wanted));
        }
        if (count > PAGE) {
            query.put("n", List.of(Integer.toString(count)));
        }
        getUI().ifPresent(ui -> ui.navigate(path, new QueryParameters(query)));
    }
}
