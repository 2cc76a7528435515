package vn.tiendo.urging.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.urging.UrgedLine;

/** Which lines are chosen, whether they are on the screen yet or not. */
class Selection {

    private final Map<String, UrgedLine> chosen = new LinkedHashMap<>();
    private final Map<String, Checkbox> boxes = new HashMap<>();
    private final Runnable changed;

    Selection(Runnable changed) {
        this.changed = changed;
    }

    /** A line comes onto the screen. */
    void offer(UrgedLine line, Checkbox box) {
        boxes.put(line.subjectId(), box);
        box.setValue(chosen.containsKey(line.subjectId()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (change.getValue()) {
                    chosen.put(line.subjectId(), line);
                } else {
                    chosen.remove(line.subjectId());
                }
                changed.run();
            }
        });
    }

    /** These and no others. */
    void choose(Collection<UrgedLine> lines) {
        chosen.clear();
        lines.forEach(line -> chosen.put(line.subjectId(), line));
        boxes.forEach((subject, box) -> box.setValue(chosen.containsKey(subject)));
        changed.run();
    }

    /** The page is drawn anew. */
    void clear() {
        boxes.clear();
        chosen.clear();
        changed.run();
    }

    List<UrgedLine> lines() {
        return List.copyOf(chosen.values());
    }
}
