package vn.tiendo;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** Where people type what they look for; Enter opens the page of what is found. */
class SearchField extends TextField {

    SearchField() {
        setClearButtonVisible(true);
        addClassName("search-field");
        getElement().setAttribute("data-search", true); // keys.js leads here
        getElement().setAttribute("autocomplete", "off");
        // the value comes with the key, so that nothing is sent while somebody types
        getElement()
                .addEventListener(
                        "keydown",
                        event -> open(event.getEventData().get("element.value").asString("")))
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData("element.value");
    }

    void open(String typed) {
        if (!typed.isBlank()) {
            getUI().ifPresent(ui -> ui.navigate(SearchView.ROUTE, QueryParameters.of(SearchView.QUERY, typed.strip())));
        }
    }
}
