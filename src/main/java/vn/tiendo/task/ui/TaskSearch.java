package vn.tiendo.task.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.SearchSource;
import vn.tiendo.shared.ui.SearchTexts;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;

/** Finds open tasks by what is to be done and for what; titles are looked up in the bundles, in the reader's language. */
@Component
class TaskSearch implements SearchSource {

    private final TaskListService tasks;
    private final ObjectProvider<TaskForm> forms;
    private final SearchTexts texts;

    TaskSearch(TaskListService tasks, ObjectProvider<TaskForm> forms, SearchTexts texts) {
        this.tasks = tasks;
        this.forms = forms;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "task.search.kind";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String role() {
        return "USER";
    }

    @Override
    public String list() {
        return "";
    }

    @Override
    public List<Hit> find(SearchQuery query, int limit) {
        Map<String, Set<String>> titles = new HashMap<>();
        query.words().forEach(word -> titles.put(word, stepsTitled(word)));
        return tasks.find(query, titles, limit).stream().map(this::hit).toList();
    }

    private Set<String> stepsTitled(String word) {
        return forms.stream()
                .map(TaskForm::step)
                .filter(step -> (" " + SearchText.of(title(step))).contains(" " + word))
                .collect(Collectors.toSet());
    }

    private Hit hit(TaskRow task) {
        String holder = task.assigneeName() == null ? texts.of("task.held-by-nobody") : task.assigneeName();
        String extra = Stream.of(task.reference(), holder)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Hit(title(task.step()) + " – " + task.subject(), extra, TaskLinks.task(task.id()));
    }

    private String title(String step) {
        return texts.of(step + ".title");
    }
}
