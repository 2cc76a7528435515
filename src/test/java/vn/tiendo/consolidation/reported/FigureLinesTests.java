package vn.tiendo.consolidation.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.paper.OfficialDocument.Annex;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.StatementCounter;

/** Figures of many units: kept in batches, counted by the database, each answer in one statement. */
@IntegrationTest
class FigureLinesTests {

    private static final UUID OBLIGATION = UUID.randomUUID();
    private static final int BATCH = 500;

    @Autowired
    private FigureLines lines;

    @Autowired
    private FigureAnnexes annexes;

    @Autowired
    private FigureGroups groups;

    @Autowired
    private Campaign campaign;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private StatementCounter statements;

    @Autowired
    @Qualifier("engine")
    private SmartLifecycle engine;

    @Test
    void keepsAndCountsManyInFewStatements() {
        campaign.load();
        List<FigureLine> told = some(new Random(1), 600);
        ReportedFigures figures = new ReportedFigures(tree(), told);
        UUID id = consolidation();
        QuietCounter counter = new QuietCounter(campaign, statements, engine);
        assertThat(counter.count("cv.th", () -> lines.keep(id, figures, written -> {})))
                .as("one a batch, and the groups")
                .isEqualTo(1 + (told.size() + BATCH - 1) / BATCH);
        assertThat(counter.count("cv.th", () -> lines.cells(id))).isEqualTo(1);
        assertThat(counter.count("cv.th", () -> lines.each(id, line -> {}))).isEqualTo(1);
        List<FigureSum> sums = FigureSum.all(lines.cells(id), lines.groups(id));
        assertThat(lines.groups(id)).isEqualTo(tree());
        for (FigureSum sum : sums) {
            Integer group = sum.group() == null ? null : sum.group().position();
            for (Told number : Told.values()) {
                List<FigureLine> made = lines.chosen(
                        id, new FigureChoice(sum.figure().code(), number, OBLIGATION, group), tree(), told.size());
                assertThat(number == Told.SUM ? sum(made) : made.size())
                        .as(number + " of " + sum.figure().code() + " in " + group)
                        .isEqualTo(sum.number(number));
            }
        }
        List<FigureLine> read = new ArrayList<>();
        lines.each(id, read::add);
        assertThat(read).isEqualTo(told);
    }

    @Test
    void listsUnitByUnitAndNamesWhoDidNotReport() {
        UUID id = consolidation();
        lines.keep(
                id,
                new ReportedFigures(
                        tree(),
                        Stream.of(
                                        unit("xã Đăk Hà", "15/QĐ-UBND", "2022-10-05", "9", ""),
                                        unit("xã Đăk Na", "", "", "", "Chưa thành lập"),
                                        unit("xã Đăk Sao", null, null, null, ""))
                                .flatMap(List::stream)
                                .toList()),
                written -> {});
        List<Annex> all = annexes.annexes(id);
        assertThat(all).extracting(Annex::lying).containsOnly(true);
        assertThat(all)
                .extracting(Annex::title)
                .containsExactly("Tổng hợp số liệu báo cáo của các đơn vị", "Danh sách Ban biên tập");
        Block.Grid boards = (Block.Grid) all.get(1).body().getFirst();
        assertThat(boards.percents().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(boards.rows())
                .containsExactly(
                        List.of("1", "xã Đăk Hà", "15/QĐ-UBND", "05/10/2022", "9", ""),
                        List.of(
                                "2",
                                "xã Đăk Na",
                                "",
                                "",
                                "",
                                "Quyết định về Ban biên tập: để trống, Chưa thành lập;"
                                        + " Ngày quyết định có hiệu lực: để trống, Chưa thành lập;"
                                        + " Số người trong Ban biên tập: để trống, Chưa thành lập"),
                        List.of("3", "xã Đăk Sao", "", "", "", "Không báo cáo"),
                        List.of("", "Cộng", "", "", "9", ""));
        assertThat(((Block.Grid) all.getFirst().body().get(1)).rows())
                .contains(List.of("3", "Số người trong Ban biên tập", "9", "1", "1", "1"));
    }

    @Test
    void dividesUnitsByTheTreeInWhichTheyStand() {
        campaign.load();
        FigureGroups.Divided district = divided("xa-dakha", "xa-dakna", "noivu", "trang-ttdt-huyen");
        assertThat(district.groups())
                .extracting(FigureGroup::name)
                .containsExactly("Cơ quan chuyên môn", "Ban biên tập Trang Thông tin điện tử", "Ủy ban nhân dân xã");
        assertThat(district.groups()).extracting(FigureGroup::above).containsOnlyNulls();
        assertThat(district.of().get(campaign.organizationUnit("xa-dakna"))).isEqualTo(2);

        FigureGroups.Divided province = divided("so-tttt", "xa-dakha", "noivu");
        assertThat(province.groups())
                .extracting(FigureGroup::name)
                .containsExactly("Sở, ban, ngành tỉnh", "huyện Tu Mơ Rông", "Cơ quan chuyên môn", "Ủy ban nhân dân xã");
        assertThat(province.groups()).extracting(FigureGroup::above).containsExactly(null, null, 1, 1);
        assertThat(divided("so-tttt", "xa-dakha", "xa-dakna").groups())
                .as("all of the district are communes")
                .extracting(FigureGroup::name)
                .containsExactly("Sở, ban, ngành tỉnh", "huyện Tu Mơ Rông");
        assertThat(divided("xa-dakha").groups()).hasSize(1);
        assertThat(divided().groups()).isEmpty();
    }

    private FigureGroups.Divided divided(String... codes) {
        List<UUID> units = Stream.of(codes).map(campaign::organizationUnit).toList();
        Supplier<FigureGroups.Divided> divide = () -> groups.divide(units);
        return campaign.actAs.as("cv.th", divide::get);
    }

    private static long sum(List<FigureLine> made) {
        return made.stream()
                .map(FigureLine::amount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private UUID consolidation() {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into consolidation (id, directive_id, state, cut_off_at, subject, summary, difficulties,"
                                + " proposals, reference, version) values (:id, :directive, 'DRAFT', :at, '', '', '', '', '', 0)")
                .param("id", id)
                .param("directive", Ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private static List<FigureGroup> tree() {
        return List.of(
                new FigureGroup(0, null, UUID.nameUUIDFromBytes(new byte[] {1}), "huyện", "huyện"),
                new FigureGroup(1, 0, null, "Xã", "Communes"),
                new FigureGroup(2, 0, null, "Cơ quan", "Agencies"),
                new FigureGroup(3, null, null, "Sở", "Departments"));
    }

    private static List<FigureLine> some(Random random, int units) {
        List<FigureLine> some = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            UUID id = UUID.randomUUID();
            int group = 1 + random.nextInt(3);
            for (String code : List.of("contacts.total", "contacts.official")) {
                String said =
                        random.nextInt(5) == 0 ? random.nextBoolean() ? null : "" : Integer.toString(random.nextInt(4));
                String known = random.nextInt(3) == 0 ? null : "2";
                some.add(line(group, id, "xã " + unit, code, Figure.Kind.COUNT, said, known, ""));
            }
        }
        return some;
    }

    private static List<FigureLine> unit(
            String name, @Nullable String decision, @Nullable String day, @Nullable String members, String why) {
        UUID id = UUID.randomUUID();
        return List.of(
                line(1, id, name, "board.decision", Figure.Kind.TEXT, decision, null, why),
                line(1, id, name, "board.day", Figure.Kind.DATE, day, null, why),
                line(1, id, name, "board.members", Figure.Kind.COUNT, members, null, why));
    }

    private static FigureLine line(
            int group,
            UUID unit,
            String name,
            String code,
            Figure.Kind kind,
            @Nullable String said,
            @Nullable String known,
            String why) {
        WorkKind work = code.startsWith("board") ? WorkKind.BOARD : WorkKind.CONTACT;
        return new FigureLine(
                group, unit, name, unit, unit, OBLIGATION, "A1", "Nhiệm vụ", work, code, kind, "", said, known, why);
    }
}
