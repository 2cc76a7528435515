package vn.tiendo.bulk.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which rows of a list are chosen, whether they are on the screen yet or not. */
public final class BulkSelection<T> {

    private final Function<T, String> id;
    private final Runnable changed;
    private final Map<String, T> chosen = new LinkedHashMap<>();
    private final Map<String, List<Checkbox>> boxes = new HashMap<>();

    public BulkSelection(Function<T, String> id, Runnable changed) {
        this.id = id;
        this.changed = changed;
    }

    /** A row comes onto the screen; what is there twice is chosen together. */
    public void offer(T row, Checkbox box) {
        String key = id.apply(row);
        boxes.computeIfAbsent(key, first -> new ArrayList<>()).add(box);
        box.setValue(chosen.containsKey(key));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (change.getValue()) {
                    chosen.put(key, row);
                } else {
                    chosen.remove(key);
                }
                mark(key);
                changed.run();
            }
        });
    }

    /** These and no others. */
    public void choose(Collection<T> rows) {
        chosen.clear();
        rows.forEach(row -> chosen.put(id.apply(row), row));
        boxes.keySet().forEach(this::mark);
        changed.run();
    }

    private void mark(String key) {
        boxes.getOrDefault(key, List.of()).forEach(box -> box.setValue(chosen.containsKey(key)));
    }

    /** The page is drawn anew, and nothing is chosen. */
    public void clear() {
        boxes.clear();
        choose(List.of());
    }

    public List<T> rows() {
        return List.copyOf(chosen.values());
    }
}
