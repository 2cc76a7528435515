package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.tiendo.deadline.Channel;
import vn.tiendo.deadline.Receiver;

/** The decision tables that an officer could read: one rule at most for a case, every code known, every rule explained. */
class DecisionModelTests {

    static List<String> tables() {
        return List.of("escalation-level", "signature-block");
    }

    @Test
    void knowsEveryTable() throws IOException {
        assertThat(Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.dmn"))
                        .map(file -> Objects.requireNonNull(file.getFilename()).replace(".dmn", "")))
                .containsExactlyInAnyOrderElementsOf(tables());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdsOneTableNamedAsTheFile(String name) {
        DmnModelInstance model = read(name);
        assertThat(model.getModelElementsByType(Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo(name);
            assertThat(decision.getName()).containsPattern(ProcessModelTests.VIETNAMESE);
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
        assertThat(table(name).getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesInEnglishWhatTheProgramReadsAndInVietnameseWhatPeopleRead(String name) {
        assertThat(read(name).getModelElementsByType(DmnElement.class))
                .extracting(DmnElement::getId)
                .filteredOn(Objects::nonNull)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
        assertThat(table(name).getInputs())
                .allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(table(name).getRules())
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .containsPattern(ProcessModelTests.VIETNAMESE));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void speaksFeelAlone(String name) {
        assertThat(read(name).getModelElementsByType(InputExpression.class))
                .allSatisfy(expression ->
                        assertThat(expression.getExpressionLanguage()).isEqualTo("feel"));
        assertThat(table(name).getRules()).allSatisfy(rule -> {
            assertThat(rule.getInputEntries())
                    .allSatisfy(
                            entry -> assertThat(entry.getExpressionLanguage()).isNull());
            assertThat(rule.getOutputEntries())
                    .allSatisfy(
                            entry -> assertThat(entry.getExpressionLanguage()).isNull());
        });
    }

    @Test
    void givesWhatTheProgramReads() {
        assertThat(table("escalation-level").getOutputs())
                .extracting(Output::getName)
                .containsExactly("milestone", "level", "receivers", "channels", "content");
        assertThat(table("signature-block").getOutputs())
                .extracting(Output::getName)
                .containsExactly("lines");
    }

    @Test
    void usesOnlyCodesThatAreKnown() {
        assertThat(table("escalation-level").getRules()).allSatisfy(rule -> {
            assertThat(codes(rule, 2)).isNotEmpty().isSubsetOf(names(Receiver.values()));
            assertThat(codes(rule, 3)).contains("APP").isSubsetOf(names(Channel.values()));
        });
    }

    private static List<String> codes(Rule rule, int column) {
        OutputEntry entry = List.copyOf(rule.getOutputEntries()).get(column);
        return Stream.of(entry.getText().getTextContent().replace("\"", "").split(","))
                .map(String::strip)
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static DecisionTable table(String name) {
        return read(name).getModelElementsByType(DecisionTable.class).iterator().next();
    }

    private static DmnModelInstance read(String name) {
        try (var stream = new ClassPathResource("processes/" + name + ".dmn").getInputStream()) {
            return Dmn.readModelFromStream(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
