package vn.tiendo.bulk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets several cards of a list, or rows of a table, be chosen, and keeps what can be done with them in sight (UX-16). Off until it is asked for, so
 * that a finger that opens a card never chooses one.
 */
public final class BulkChoice<T> extends Div {

    private final String words;
    private final transient Function<T, String> id;
    private final transient Function<List<T>, List<? extends Component>> acts;
    private final transient BulkSelection<T> selection;
    private final transient Map<String, T> offered = new LinkedHashMap<>();
    private final transient Runnable redraw;
    private final Button toggle = new Button();
    private boolean on;

    /** For steps, or what is like them. */
    public BulkChoice(Function<T, String> id, Function<List<T>, List<? extends Component>> acts, Runnable redraw) {
        this("bulk", id, acts, redraw);
    }

    /**
     * For what is called otherwise.
     *
     * @param words where the keys of its words begin: how it is chosen, and how many are
     * @param acts buttons of what can be done with what is chosen; asked with nothing chosen, too
     * @param redraw draws the list anew
     */
    public BulkChoice(
            String words, Function<T, String> id, Function<List<T>, List<? extends Component>> acts, Runnable redraw) {
        this.words = words;
        this.id = id;
        this.acts = acts;
        this.redraw = redraw;
        this.selection = new BulkSelection<>(id, this::draw);
        addClassName("bulk-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation(words + ".bar"));
        toggle.setText(getTranslation(words + ".choose"));
        toggle.addClassName("bulk-toggle");
        toggle.addClickListener(click -> turn(!on));
        draw();
    }

    /** Stands beside the list's filters. */
    public Button toggle() {
        return toggle;
    }

    /** The list is drawn anew; call it first. */
    public void begin() {
        offered.clear();
        selection.clear();
    }

    /**
     * A row comes onto the screen.
     *
     * @param card in which its box stands: a card of a list, or the first cell of a table's row
     * @param name what the row is, for whoever does not see the card
     */
    public void offer(T row, HtmlContainer card, String name) {
        offered.put(id.apply(row), row);
        if (on) {
            Checkbox box = new Checkbox();
            box.setAriaLabel(getTranslation("bulk.choose.row", name));
            box.addClassName("bulk-box");
            selection.offer(row, box);
            card.addClassName("choosable");
            card.addComponentAsFirst(box);
        }
    }

    /** What is chosen now, for whoever draws more rows. */
    public List<String> chosen() {
        return selection.rows().stream().map(id).toList();
    }

    /** Chooses those of the offered rows again that are not done. */
    public void keep(Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        selection.choose(offered.values().stream()
                .filter(row -> wanted.contains(id.apply(row)))
                .toList());
    }

    public void turn(boolean chosen) {
        on = chosen;
        toggle.setText(getTranslation(on ? "bulk.choose.end" : words + ".choose"));
        redraw.run();
        draw();
    }

    private void draw() {
        removeAll();
        setVisible(on);
        if (!on) {
            return;
        }
        List<T> chosen = selection.rows();
        Span count = new Span(getTranslation(words + ".chosen", chosen.size()));
        count.addClassName("bulk-count");
        count.getElement().setAttribute("role", "status");
        Button all = new Button(
                getTranslation("bulk.choose.all", offered.size()), click -> selection.choose(offered.values()));
        all.setVisible(chosen.size() < offered.size());
        add(count, all);
        acts.apply(chosen).forEach(this::add);
        add(new Button(getTranslation("bulk.choose.end"), click -> turn(false)));
    }
}
