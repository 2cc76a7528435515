package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.Refused;

class TranslationTests {

    /** Enums that no officer ever reads. */
    private static final Set<String> NEVER_SHOWN = Set.of(
            "TaskRow.Part",
            "Deadline.Phrase",
            "Deadline.Reading",
            "Rank",
            "Situation",
            "ChartData.Kind",
            "ChartData.Look",
            "Export.State",
            "LongRun.State");

    /** Data rather than texts: names in the record, abbreviations of Decree 30/2020, letters to search by, the sample. */
    private static final Set<String> MAY_SPEAK_VIETNAMESE =
            Set.of("Actor", "SystemActor", "DirectiveKind", "SearchText", "SampleDirective");

    /** What the operator reads in the log while the application refuses to start: there are no bundles yet. */
    private static final Set<String> BEFORE_THERE_ARE_TEXTS = Set.of("StartupRequirements", "NotConfiguredAnalyzer");

    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");
    private static final Pattern ASKED_FOR = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PROBLEM = Pattern.compile("new InvalidInput\\(\\s*\"[^\"]+\",\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tiendo");

    private final Map<String, String> vietnamese = Bundles.texts("vi");
    private final Map<String, String> english = Bundles.texts("en");

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(Bundles.rooms())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(Bundles.texts(room, "en").keySet())
                        .as(room)
                        .isEqualTo(Bundles.texts(room, "vi").keySet()));
    }

    @Test
    void keepsEachKeyInOneRoom() {
        List<String> keys = Bundles.rooms().stream()
                .flatMap(room -> Bundles.texts(room, "vi").keySet().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void namesEveryHumanStepAndWhatItAsksFor() {
        Set<String> wanted = userTasks().stream()
                .flatMap(step -> Stream.of(step + ".title", step + ".action"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing(wanted)).isEmpty();
    }

    /** The drawing's own words are what the page says in Vietnamese; in English they stand in the bundle alone (UX-31). */
    @Test
    void explainsEveryHumanStepAsTheDrawingDoes() {
        assertThat(elements(UserTask.class)).allSatisfy(task -> {
            String drawn = task.getDocumentations().iterator().next().getTextContent();
            assertThat(vietnamese.get(task.getId() + ".help"))
                    .as(task.getId())
                    .isEqualTo(drawn.strip().replaceAll("\\s+", " "));
            assertThat(english).containsKey(task.getId() + ".help");
        });
    }

    /** The list of a process's steps stands in both languages; only the drawing stays Vietnamese (UX-31). */
    @Test
    void namesEveryStepAndEndOfAProcess() {
        Set<String> wanted = elements(Activity.class)
                .filter(step -> !(step instanceof SubProcess))
                .map(step -> step.getId() + ".title")
                .collect(Collectors.toCollection(TreeSet::new));
        elements(EndEvent.class)
                .filter(end -> end.getParentElement() instanceof org.camunda.bpm.model.bpmn.instance.Process)
                .forEach(end -> wanted.add(end.getId() + ".title"));

        assertThat(missing(wanted)).isEmpty();
    }

    /** The live drawings of a directive are chosen by these (UX-31). */
    @Test
    void namesEveryProcess() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            Set<String> wanted = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".bpmn"))
                    .map(file -> "drawing.process." + file.replace(".bpmn", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(missing(wanted)).isEmpty();
        }
    }

    @Test
    void explainsEveryRefusal() {
        Set<String> wanted = CLASSES.stream()
                .filter(type -> type.isAssignableTo(Refused.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> Refused.keyOf(type.reflect().asSubclass(Refused.class)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing(wanted)).isEmpty();
    }

    @Test
    void namesTheConstantsThatAreShown() {
        Set<String> wanted = CLASSES.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !NEVER_SHOWN.contains(keyOf(type)))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants())
                        .map(constant -> keyOf(type) + "." + ((Enum<?>) constant).name()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing(wanted)).isEmpty();
    }

    @Test
    void hasEveryTextThatTheCodeAsksFor() {
        Set<String> wanted = SourceText.all().stream()
                .flatMap(source -> Stream.concat(source.find(ASKED_FOR).stream(), source.find(PROBLEM).stream()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing(wanted)).isEmpty();
    }

    @Test
    void writesPatternsThatCanBeFilledIn() {
        assertThat(Stream.concat(vietnamese.entrySet().stream(), english.entrySet().stream())
                        .filter(entry -> entry.getValue().contains("{")))
                .allSatisfy(entry -> {
                    assertThatCode(() -> new MessageFormat(entry.getValue()))
                            .as(entry.getKey())
                            .doesNotThrowAnyException();
                    // A single apostrophe would switch the arguments off.
                    assertThat(entry.getValue().replace("''", ""))
                            .as(entry.getKey())
                            .doesNotContain("'");
                });
    }

    @Test
    void fillsInTheSameFactsInBothLanguages() {
        assertThat(vietnamese.entrySet())
                .allSatisfy(entry -> assertThat(arguments(english.getOrDefault(entry.getKey(), "")))
                        .as(entry.getKey())
                        .isEqualTo(arguments(entry.getValue())));
    }

    @Test
    void composesVietnameseLetters() {
        assertThat(vietnamese.entrySet())
                .filteredOn(entry -> !Normalizer.isNormalized(entry.getValue(), Normalizer.Form.NFC))
                .isEmpty();
    }

    @Test
    void keepsTextsOutOfTheCode() {
        List<String> spoken = SourceText.all().stream()
                .filter(source -> !MAY_SPEAK_VIETNAMESE.contains(source.name()))
                .filter(source -> !BEFORE_THERE_ARE_TEXTS.contains(source.name()))
                .flatMap(source -> source.literals().stream()
                        .filter(literal -> FOREIGN_LETTER.matcher(literal).find())
                        .map(literal -> source.name() + ": " + literal))
                .toList();

        assertThat(spoken).isEmpty();
    }

    private Set<String> missing(Set<String> wanted) {
        assertThat(wanted).isNotEmpty();
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(vietnamese.keySet());
        return missing;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** {@code Role}, or {@code Verdict.Kind} for an enum within a type. */
    private static String keyOf(JavaClass type) {
        return type.getEnclosingClass().map(outer -> keyOf(outer) + ".").orElse("") + type.getSimpleName();
    }

    private static List<String> userTasks() {
        return elements(UserTask.class).map(UserTask::getId).toList();
    }

    private static <T extends FlowNode> Stream<T> elements(Class<T> type) {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .flatMap(model -> model.getModelElementsByType(type).stream())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
