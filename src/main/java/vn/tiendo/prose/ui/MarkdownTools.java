package vn.tiendo.prose.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The signs of Markdown as buttons; the script {@code markdown-field.js} sets them at the caret. */
class MarkdownTools extends Div {

    MarkdownTools() {
        addClassName("markdown-tools");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("prose.toolbar"));
        getElement().setAttribute("data-text", getTranslation("prose.sample.text"));
        getElement().setAttribute("data-link", getTranslation("prose.sample.link"));
        getElement().setAttribute("data-column", getTranslation("prose.sample.column"));
        add(tool("bold", VaadinIcon.BOLD), tool("italic", VaadinIcon.ITALIC), tool("heading", VaadinIcon.HEADER));
        add(tool("bullets", VaadinIcon.LIST_UL), tool("numbers", VaadinIcon.LIST_OL));
        add(tool("quote", VaadinIcon.QUOTE_RIGHT), tool("link", VaadinIcon.LINK), tool("table", VaadinIcon.TABLE));
    }

    private Button tool(String act, VaadinIcon icon) {
        Button tool = new Button(icon.create());
        tool.addThemeVariants(ButtonVariant.TERTIARY);
        tool.setAriaLabel(getTranslation("prose." + act));
        tool.setTooltipText(getTranslation("prose." + act));
        tool.getElement().setAttribute("data-act", act);
        return tool;
    }
}
