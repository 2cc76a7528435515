package vn.tiendo.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** What the drafter is told before a draft goes on, line by line. */
class DraftCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 29);
    private static final UUID DRAFTER = UUID.randomUUID();
    private static final UUID COMMUNES = UUID.randomUUID();

    private final WorkingCalendar everyDay = day -> true;

    @Test
    void letsACompleteDraftPass() {
        assertThatCode(() -> check(draft())).doesNotThrowAnyException();
    }

    @Test
    void wantsEachCodeOnce() {
        DirectiveDraft.ObligationDraft second = obligation(" a1", null);

        InvalidInput problems = problems(with(List.of(obligation("A1", null), second), due(TODAY.plusDays(30)), null));

        assertThat(problems.problems()).isEqualTo(Map.of(second.field("code"), "directive.problem.code-twice"));
        assertThat(problems.words(second.field("code"))).containsExactly("a1");
    }

    @Test
    void namesEveryGapOfEveryLine() {
        UUID nowhere = UUID.randomUUID();
        DirectiveDraft.ObligationDraft empty = new DirectiveDraft.ObligationDraft(
                UUID.randomUUID(), nowhere, "", "", "", "", WorkKind.OTHER, "", null);
        InvalidInput problems = problems(with(List.of(obligation("A1", null), empty), due(TODAY.plusDays(30)), null));

        assertThat(problems.problems().keySet())
                .containsExactlyInAnyOrder(
                        empty.field("code"), empty.field("recipient"), empty.field("title"), empty.field("clause"));
        assertThat(problems.words(empty.field("title"))).containsExactly("2");
    }

    @Test
    void wantsADeadlineThatIsToCome() {
        DirectiveDraft.ObligationDraft late = obligation("A2", due(TODAY.minusDays(1)));

        assertThat(problems(with(List.of(obligation("A1", null), late), due(TODAY), null))
                        .problems())
                .isEqualTo(Map.of(
                        "due",
                        "directive.problem.due-past",
                        late.field("due"),
                        "directive.problem.obligation-due-past"));
        assertThatCode(() -> check(with(List.of(obligation("A1", null)), due(TODAY.plusDays(1)), null)))
                .as("before tomorrow is until the end of today")
                .doesNotThrowAnyException();
    }

    @Test
    void readsBeforeInOneWayThroughoutADocument() {
        Deadline.Wording other = due(TODAY.plusDays(20)).read(Deadline.Reading.INCLUSIVE);

        assertThat(problems(with(List.of(obligation("A1", other)), due(TODAY.plusDays(30)), null))
                        .problems())
                .isEqualTo(Map.of("due", "directive.problem.readings-differ"));
        Deadline.Wording byADay =
                Deadline.Wording.of(Deadline.Phrase.BY, TODAY.plusDays(20), Deadline.Reading.INCLUSIVE);
        assertThatCode(() -> check(with(List.of(obligation("A1", byADay)), due(TODAY.plusDays(30)), null)))
                .as("it makes no difference there")
                .doesNotThrowAnyException();
    }

    @Test
    void takesTheDeadlineOfADocumentIssuedElsewhereAsItIs() {
        DirectiveDraft.Origin origin = new DirectiveDraft.Origin("299/UBND-VX", TODAY.minusDays(40), "UBND tỉnh");

        assertThatCode(() -> check(with(List.of(obligation("A1", null)), due(TODAY.minusDays(9)), origin)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND-TH", "QĐ", "UBND-VHTT2", "BCĐ389"})
    void knowsSymbols(String symbol) {
        assertThatCode(() -> check(symbol(symbol))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "UBND-", "UBND TH", "UBND/TH", "-", "UBND--TH", "UBND;TH"})
    void refusesWhatIsNoSymbol(String symbol) {
        assertThat(problems(symbol(symbol)).problems()).isEqualTo(Map.of("symbol", "directive.problem.symbol-letters"));
    }

    private void check(DirectiveDraft draft) {
        DraftCheck.requireComplete(
                draft,
                Set.of(DRAFTER),
                everyDay,
                TODAY.atTime(8, 0).atZone(OfficeTime.ZONE).toInstant());
    }

    private InvalidInput problems(DirectiveDraft draft) {
        return catchThrowableOfType(InvalidInput.class, () -> check(draft));
    }

    private static DirectiveDraft draft() {
        return with(List.of(obligation("A1", null)), due(TODAY.plusDays(30)), null);
    }

    private static DirectiveDraft symbol(String symbol) {
        UnaryOperator<DirectiveDraft> change = draft -> new DirectiveDraft(
                draft.version(),
                draft.kind(),
                draft.subject(),
                draft.body(),
                symbol,
                draft.legalBases(),
                draft.recipients(),
                draft.obligations(),
                draft.due(),
                draft.actors(),
                draft.origin());
        return change.apply(draft());
    }

    private static DirectiveDraft with(
            List<DirectiveDraft.ObligationDraft> obligations,
            Deadline.Wording due,
            DirectiveDraft.@Nullable Origin origin) {
        return new DirectiveDraft(
                0,
                DirectiveKind.CONG_VAN,
                "tăng cường cập nhật thông tin",
                "",
                "UBND-TH",
                List.of(),
                List.of(new DirectiveDraft.RecipientDraft(COMMUNES, "UBND các xã", "COMMUNE", null)),
                obligations,
                due,
                new DirectiveDraft.Actors(UUID.randomUUID(), UUID.randomUUID(), null, UUID.randomUUID(), ""),
                origin);
    }

    private static DirectiveDraft.ObligationDraft obligation(String code, Deadline.@Nullable Wording due) {
        return new DirectiveDraft.ObligationDraft(
                UUID.randomUUID(), COMMUNES, code, "Lập ban", "thành lập ban", "", WorkKind.OTHER, "", due);
    }

    private static Deadline.Wording due(LocalDate day) {
        return Deadline.Wording.of(Deadline.Phrase.BEFORE, day, Deadline.Reading.STRICT);
    }
}
