package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.beans.Introspector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class ProcessModelTests {

    static final Pattern VIETNAMESE = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");

    private static final Pattern STEP = Pattern.compile("#\\{([a-z]\\w+Steps)\\.(\\w+)\\((\\w+Id)\\)\\}");
    private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '[A-Z][A-Z_]*'\\}");

    /** A called process is about the same aggregate as its caller. */
    private static final Pattern SAME_SUBJECT = Pattern.compile("#\\{execution\\.processBusinessKey\\}");

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final List<ProcessFile> FILES = readFiles();
    private static final Set<JavaClass> CLASSES = Set.copyOf(new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tiendo"));

    @Test
    void findsTheModelsInTheClasspath() {
        assertThat(FILES)
                .extracting(ProcessFile::name)
                .contains("directive-rollout.bpmn", "unit-execution.bpmn", "obligation-execution.bpmn");
    }

    @EveryProcess
    void holdsOneProcessNamedAsTheFile(ProcessFile file) {
        assertThat(file.all(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId() + ".bpmn").isEqualTo(file.name());
            assertThat(process.getName()).containsPattern(VIETNAMESE);
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
    }

    @EveryProcess
    void namesEachElementOnceInKebabCase(ProcessFile file) {
        var ids = file.elements().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty());

        assertThat(ids.toList())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches(KEBAB_CASE));
    }

    @EveryProcess
    void keepsToTheFewWordsThatTheHouseAllows(ProcessFile file) {
        assertThat(file.elements().map(Node::getLocalName))
                .doesNotContain("scriptTask", "script", "multiInstanceLoopCharacteristics");
        assertThat(file.elements().flatMap(ProcessModelTests::camundaWords))
                .isSubsetOf("historyTimeToLive", "expression", "asyncBefore", "failedJobRetryTimeCycle", "in");
        assertThat(file.elements())
                .noneMatch(element -> element.hasAttribute("scriptFormat") || element.hasAttribute("language"));
    }

    @EveryProcess
    void evaluatesOnlyStepsAndOutcomes(ProcessFile file) {
        assertThat(file.elements().flatMap(ProcessModelTests::expressions))
                .allSatisfy(value -> assertThat(value)
                        .matches(String.join("|", STEP.pattern(), OUTCOME.pattern(), SAME_SUBJECT.pattern())));
        assertThat(file.all(ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaExpression()).matches(STEP));
    }

    @EveryProcess
    void callsOnlyStepsThatExist(ProcessFile file) {
        assertThat(file.elements()
                        .flatMap(ProcessModelTests::expressions)
                        .flatMap(value -> STEP.matcher(value).results()))
                .allSatisfy(
                        call -> assertThat(CLASSES).as(call.group()).anyMatch(candidate -> offers(candidate, call)));
    }

    @EveryProcess
    void callsOnlyProcessesThatExist(ProcessFile file) {
        assertThat(file.all(CallActivity.class))
                .allSatisfy(call ->
                        assertThat(FILES).extracting(ProcessFile::name).contains(call.getCalledElement() + ".bpmn"));
    }

    @EveryProcess
    void handsItsSubjectToAProcessThatItCalls(ProcessFile file) {
        assertThat(file.elements().filter(element -> element.getLocalName().equals("callActivity")))
                .allSatisfy(call -> {
                    var given = call.getElementsByTagNameNS(CAMUNDA, "in");
                    assertThat(IntStream.range(0, given.getLength())
                                    .mapToObj(given::item)
                                    .map(Element.class::cast)
                                    .filter(in -> SAME_SUBJECT
                                            .matcher(in.getAttribute("businessKey"))
                                            .matches()))
                            .hasSize(1);
                });
    }

    @EveryProcess
    void fixesNoDateOutsideACycle(ProcessFile file) {
        var elements = file.elements()
                .filter(element -> !element.getLocalName().equals("timeCycle"))
                .toList();

        assertThat(elements).extracting(Node::getLocalName).doesNotContain("timeDate", "timeDuration");
        assertThat(elements.stream().flatMap(ProcessModelTests::values))
                .allSatisfy(value -> assertThat(value).doesNotContainPattern(ISO_DATE));
    }

    @EveryProcess
    void helpsTheOfficerInEachUserTask(ProcessFile file) {
        assertThat(file.all(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getName()).containsPattern(VIETNAMESE);
            assertThat(task.getDocumentations())
                    .singleElement()
                    .satisfies(help -> assertThat(help.getTextContent()).containsPattern(VIETNAMESE));
        });
    }

    @EveryProcess
    void alwaysFindsAWayOutOfASplit(ProcessFile file) {
        assertThat(file.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .flatExtracting(ExclusiveGateway::getOutgoing)
                .allSatisfy(flow -> {
                    var fallback = ((ExclusiveGateway) flow.getSource()).getDefault();
                    assertThat(flow.getConditionExpression() == null).isEqualTo(flow.equals(fallback));
                });
    }

    static List<ProcessFile> files() {
        return FILES;
    }

    private static boolean offers(JavaClass candidate, MatchResult call) {
        return candidate.getModifiers().contains(JavaModifier.PUBLIC)
                && Introspector.decapitalize(candidate.getSimpleName()).equals(call.group(1))
                && candidate
                        .tryGetMethod(call.group(2), String.class)
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .isPresent();
    }

    private static Stream<String> camundaWords(Element element) {
        return Stream.concat(Stream.of(element), attributes(element))
                .filter(node -> CAMUNDA.equals(node.getNamespaceURI()))
                .map(Node::getLocalName);
    }

    private static Stream<String> expressions(Element element) {
        return values(element).filter(value -> value.contains("${") || value.contains("#{"));
    }

    private static Stream<String> values(Element element) {
        var text = element.getElementsByTagName("*").getLength() == 0 ? element.getTextContent() : "";
        return Stream.concat(Stream.of(text.strip()), attributes(element).map(Attr::getValue));
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Attr.class::cast);
    }

    private static List<ProcessFile> readFiles() {
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn");
            return Arrays.stream(resources).map(ProcessFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a test once for each process file. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.tiendo.ProcessModelTests#files")
    @interface EveryProcess {}

    /** A model from the jar: {@code model} as Camunda understands it, {@code xml} as it is written. */
    record ProcessFile(String name, BpmnModelInstance model, Element xml) {

        static ProcessFile read(Resource resource) {
            try {
                var content = resource.getContentAsByteArray();
                var factory = DocumentBuilderFactory.newDefaultNSInstance();
                var xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
                var model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
                return new ProcessFile(resource.getFilename(), model, xml.getDocumentElement());
            } catch (Exception e) {
                throw new IllegalStateException("Cannot read " + resource, e);
            }
        }

        <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return model.getModelElementsByType(type);
        }

        Stream<Element> elements() {
            var below = xml.getElementsByTagName("*");
            return Stream.concat(
                    Stream.of(xml),
                    IntStream.range(0, below.getLength()).mapToObj(below::item).map(Element.class::cast));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
