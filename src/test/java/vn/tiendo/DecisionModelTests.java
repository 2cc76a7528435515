package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.deadline.Channel;
import vn.tiendo.deadline.Receiver;

/** The decision table that an officer could read: one rule at most for a case, every code known, every rule explained. */
class DecisionModelTests {

    private final DmnModelInstance model = read();
    private final DecisionTable table =
            model.getModelElementsByType(DecisionTable.class).iterator().next();

    @Test
    void holdsOneTableNamedAsTheFile() {
        assertThat(model.getModelElementsByType(Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo("escalation-level");
            assertThat(decision.getName()).containsPattern(ProcessModelTests.VIETNAMESE);
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
        assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    }

    @Test
    void namesInEnglishWhatTheProgramReadsAndInVietnameseWhatPeopleRead() {
        assertThat(model.getModelElementsByType(DmnElement.class))
                .extracting(DmnElement::getId)
                .filteredOn(java.util.Objects::nonNull)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
        assertThat(table.getInputs())
                .allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(table.getOutputs())
                .extracting(Output::getName)
                .containsExactly("milestone", "level", "receivers", "channels", "content");
        assertThat(table.getRules())
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .containsPattern(ProcessModelTests.VIETNAMESE));
    }

    @Test
    void speaksFeelAlone() {
        assertThat(model.getModelElementsByType(InputExpression.class))
                .allSatisfy(expression ->
                        assertThat(expression.getExpressionLanguage()).isEqualTo("feel"));
        assertThat(table.getRules()).allSatisfy(rule -> {
            assertThat(rule.getInputEntries())
                    .allSatisfy(
                            entry -> assertThat(entry.getExpressionLanguage()).isNull());
            assertThat(rule.getOutputEntries())
                    .allSatisfy(
                            entry -> assertThat(entry.getExpressionLanguage()).isNull());
        });
    }

    @Test
    void usesOnlyCodesThatAreKnown() {
        assertThat(table.getRules()).allSatisfy(rule -> {
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

    private static DmnModelInstance read() {
        try (var stream = new ClassPathResource("processes/escalation-level.dmn").getInputStream()) {
            return Dmn.readModelFromStream(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
