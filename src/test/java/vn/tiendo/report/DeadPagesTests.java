package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.report.hint.DeadPages;
import vn.tiendo.report.hint.ReportHint;
import vn.tiendo.report.hint.ReportHint.Kind;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.StatementCounter;

/** Pages that cannot be opened any more, where a report tells of them or they were put forward as evidence. */
@ArticleTest
class DeadPagesTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakna");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakha");
    private static final String PAGE = "https://dakna.tumorong.test/tin/xoa-doi-giam-ngheo";
    private static final String ARTICLE = "https://dakha.tumorong.test/tin/canh-bao";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignReports reports;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private List<DeadPages> rooms;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private StatementCounter statements;

    @BeforeEach
    void setPortals() {
        portals.set(UNIT);
        portals.set(OTHER);
    }

    @Test
    void areHintedAtInResultsAndEvidence() {
        UUID gone = removed();
        UUID directive = campaign.issue();
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        UUID slogans = assignment(directive, "A4");
        campaign.actAs.as(UNIT.lead(), () -> {
            campaign.assignments.add(slogans, EvidenceItem.Kind.LINK, PAGE);
            campaign.assignments.add(slogans, EvidenceItem.Kind.LINK, "https://daksao.tumorong.test/khac");
        });
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        UUID addressee = campaign.unit(directive, UNIT.code()).id();
        UUID news = assignment(directive, "A3");
        reports.send(
                UNIT,
                addressee,
                item -> item.assignmentId().equals(news)
                        ? item.withText("Đã đăng bài tại " + ARTICLE + ", trích từ trang của xã Đăk Hà.")
                        : item);
        LocalDate today = portals.today();

        assertThat(hints(addressee)).as("the unit's own portal can be reached").hasSize(1);
        portals.reportOutage(UNIT, today);

        assertThat(hints(addressee))
                .extracting(ReportHint::kind, ReportHint::obligation, ReportHint::words, ReportHint::path)
                .containsExactlyInAnyOrder(
                        tuple(Kind.ARTICLE_GONE, "A3", List.of(ARTICLE, OfficeTime.day(today)), ArticleLinks.of(gone)),
                        tuple(
                                Kind.PORTAL_OUT,
                                "A4",
                                List.of(PAGE, OfficeTime.day(today)),
                                PortalLinks.of(UNIT.code())));
        campaign.actAs.as(UNIT.lead(), () -> portals.keeping.endOutage(campaign.organizationUnit(UNIT.code())));

        assertThat(hints(addressee)).extracting(ReportHint::kind).containsExactly(Kind.ARTICLE_GONE);
    }

    @Test
    void areFoundByTheirHostAndFolderAndWithAsManyStatementsForManyAsForOne() {
        portals.reportOutage(UNIT, portals.today());
        Set<String> few = Set.of("HTTPS://DakNa.tumorong.test");
        Set<String> many = IntStream.range(0, 300)
                .mapToObj(n -> "http://dakna.tumorong.test/a/" + n + "?so=" + n)
                .collect(java.util.stream.Collectors.toSet());

        assertThat(rooms).hasSize(2);
        assertThat(known(few)).isEqualTo(1);
        assertThat(known(many)).isEqualTo(300);
        assertThat(known(Set.of(
                        "https://dakna.tumorong.test.example.org/tin", "https://example.org/dakna.tumorong.test/")))
                .isZero();
        int one = counter.count("cv.vhtt", () -> known(few));
        assertThat(counter.count("cv.vhtt", () -> known(many))).isEqualTo(one).isEqualTo(rooms.size());
        assertThat(statements.executions()).isNotEmpty();
    }

    private int known(Set<String> addresses) {
        return rooms.stream().mapToInt(room -> room.among(addresses).size()).sum();
    }

    /** An article of the other commune that was taken down again. */
    private UUID removed() {
        articles.board(OTHER);
        String approver = "pct.dakha";
        UUID id = articles.send(OTHER.clerk(), articles.urgent(OTHER, "Cảnh báo mưa lớn, sạt lở đất"));
        articles.consent(OTHER.lead(), id, approver, true);
        articles.publish(OTHER.clerk(), id, ARTICLE);
        articles.check(CampaignPortals.OVERSEER, id, false, true);
        UUID removal = campaign.actAs.as(
                OTHER.lead(), () -> articles.corrections.of(id).getFirst().id());
        articles.takeDown(approver, OTHER.clerk(), removal);
        return id;
    }

    private UUID assignment(UUID directive, String code) {
        UUID obligation = campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive)).obligations().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return campaign.unit(directive, UNIT.code()).assignments().stream()
                .filter(each -> each.obligationId().equals(obligation))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<ReportHint> hints(UUID addressee) {
        return campaign.actAs.as("cv.vhtt", () -> campaign.reports.hints(addressee)).stream()
                .filter(hint -> hint.kind() == Kind.ARTICLE_GONE || hint.kind() == Kind.PORTAL_OUT)
                .toList();
    }
}
