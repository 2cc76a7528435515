package vn.tiendo.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleService;
import vn.tiendo.article.PublicationService;
import vn.tiendo.article.ReviewService;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.rule.LookFor;
import vn.tiendo.board.BoardDraft;
import vn.tiendo.board.NominationService;
import vn.tiendo.board.SeatRole;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.OfficeTime;

/** Writes, edits, approves and puts out articles of a {@link Campaign}'s communes, each step as the person whose step it is. */
@TestTool
public class CampaignArticles {

    public static final String SECTION = "Tin tức - Sự kiện";

    private static final String SENTENCE =
            "Sáng nay, cán bộ và nhân dân các thôn cùng nhau ra quân làm đường bê tông, ";

    public final ArticleService articles;
    public final ReviewService reviews;
    public final PublicationService publications;
    public final ArticleCorrectionService corrections;
    public final ArticleBook book;
    private final NominationService nominations;
    private final OrganizationService organization;
    private final Campaign campaign;
    private final JdbcClient jdbc;
    private final Clock clock;

    public CampaignArticles(
            ArticleService articles,
            ReviewService reviews,
            PublicationService publications,
            ArticleCorrectionService corrections,
            ArticleBook book,
            NominationService nominations,
            OrganizationService organization,
            Campaign campaign,
            JdbcClient jdbc,
            Clock clock) {
        this.articles = articles;
        this.reviews = reviews;
        this.publications = publications;
        this.corrections = corrections;
        this.book = book;
        this.nominations = nominations;
        this.organization = organization;
        this.campaign = campaign;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Leaves no article behind. */
    public void forget() {
        String parts = "article_correction article_band article_turn article_remark article_picture article_revision";
        for (String table : (parts + " article").split(" ")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** A board of before: the deputy chairman leads, the officer is the secretary, the clerk a member. */
    public void board(SampleUnit unit, String... deputies) {
        board(unit, SeatRole.DEPUTY, "Văn bản", deputies);
    }

    /** The same with more members, who may have no other role in the office. */
    public void board(SampleUnit unit, SeatRole role, String sections, String... more) {
        String name = unit.code().substring(unit.code().indexOf('-') + 1);
        campaign.actAs.as(unit.lead(), () -> {
            List<BoardDraft.Seat> seats = new ArrayList<>(List.of(
                    seat("pct." + name, SeatRole.HEAD, "Thông tin chỉ đạo, điều hành"),
                    seat(unit.lead(), SeatRole.SECRETARY, "Chuyển đổi số"),
                    seat(unit.clerk(), SeatRole.MEMBER, SECTION)));
            for (String login : more) {
                seats.add(seat(login, role, sections));
            }
            return nominations.enter(
                    campaign.organizationUnit(unit.code()),
                    new BoardDraft.Earlier("12/QĐ-UBND", LocalDate.of(2021, 3, 1), "CHỦ TỊCH", seats));
        });
    }

    private BoardDraft.Seat seat(String login, SeatRole role, String sections) {
        PersonRef person = organization.personByLogin(login).orElseThrow();
        return new BoardDraft.Seat(person.id(), role, person.title(), sections, "");
    }

    /** A short piece of news of nearly a hundred words. */
    public ArticleDraft news(SampleUnit portal, String title) {
        return text(portal, ArticleDraft.Genre.NEWS, title, SENTENCE.repeat(6) + "khởi đầu là thôn " + title + ".");
    }

    public ArticleDraft text(SampleUnit portal, ArticleDraft.Genre genre, String title, String body) {
        UUID unit = campaign.organizationUnit(portal.code());
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return draft(unit, genre, title, "Tóm tắt: " + title, body, today, "");
    }

    private static ArticleDraft draft(
            UUID portal,
            ArticleDraft.Genre genre,
            String title,
            String lead,
            String body,
            @Nullable LocalDate event,
            String urgency) {
        return new ArticleDraft(
                0,
                portal,
                genre,
                title,
                lead,
                body,
                SECTION,
                "",
                "",
                false,
                event,
                null,
                "",
                !urgency.isEmpty(),
                urgency,
                List.of());
    }

    /** The same with another text, and with more pictures. */
    public static ArticleDraft saying(ArticleDraft draft, String body, ArticleDraft.Picture... more) {
        return new ArticleDraft(
                draft.version(),
                draft.portalUnitId(),
                draft.genre(),
                draft.title(),
                draft.lead(),
                body,
                draft.section(),
                draft.penName(),
                draft.source(),
                draft.reprint(),
                draft.eventOn(),
                draft.displayUntil(),
                draft.keywords(),
                draft.urgent(),
                draft.urgentReason(),
                Stream.concat(draft.pictures().stream(), Stream.of(more)).toList());
    }

    /** From its author to the portal, straight on. */
    public UUID out(String author, String editor, String approver, String publisher, ArticleDraft draft, String link) {
        UUID id = send(author, draft);
        edit(editor, id, Decision.PASS, "");
        approve(approver, id, Decision.PASS, "");
        publish(publisher, id, link);
        return id;
    }

    public UUID send(String author, ArticleDraft draft) {
        return campaign.actAs.as(author, () -> {
            UUID id = articles.begin(draft);
            articles.send(id, book.facts(id).draft());
            return id;
        });
    }

    public void edit(String editor, UUID id, Decision decision, String reason) {
        campaign.actAs.as(
                editor,
                () -> reviews.edit(
                        campaign.ticket("edit-article", id), book.facts(id).draft(), everything(), decision, reason));
    }

    public static Set<LookFor> everything() {
        return EnumSet.allOf(LookFor.class);
    }

    public void rewrite(String author, UUID id, ArticleDraft text) {
        campaign.actAs.as(author, () -> articles.rewrite(campaign.ticket("rewrite-article", id), text));
    }

    public void approve(String approver, UUID id, Decision decision, String reason) {
        campaign.actAs.as(approver, () -> reviews.approve(campaign.ticket("approve-article", id), decision, reason));
    }

    public void publish(String publisher, UUID id, String link) {
        campaign.actAs.as(
                publisher, () -> publications.publish(campaign.ticket("publish-article", id), link, clock.instant()));
    }

    public void check(String checker, UUID id, boolean right, boolean removal) {
        campaign.actAs.as(
                checker,
                () -> publications.check(
                        campaign.ticket("check-article", id), right, removal, right ? "" : "Sai số liệu"));
    }

    /** The whole correction of an article that is out, by its editor, approver and publisher. */
    public void correct(String editor, String approver, String publisher, UUID correction, String link) {
        campaign.actAs.as(
                editor,
                () -> corrections.write(
                        campaign.ticket("write-correction", correction), "Đính chính: dài 1,2 km, không phải 12 km"));
        campaign.actAs.as(
                approver,
                () -> corrections.approve(campaign.ticket("approve-correction", correction), Decision.PASS, ""));
        campaign.actAs.as(
                publisher,
                () -> corrections.publish(campaign.ticket("publish-correction", correction), link, clock.instant()));
    }

    public void takeDown(String approver, String publisher, UUID correction) {
        campaign.actAs.as(
                approver,
                () -> corrections.order(campaign.ticket("order-removal", correction), ReviewDecision.approve()));
        campaign.actAs.as(
                publisher,
                () -> corrections.takeDown(campaign.ticket("take-article-down", correction), clock.instant()));
    }

    /** The text of another article, for a portal that the person at the screen may write for. */
    public ArticleDraft own(String title, UUID other) {
        String body = jdbc.sql("select body from article where id = :id")
                .param("id", other)
                .query(String.class)
                .single();
        return draft(articles.portals().getFirst(), ArticleDraft.Genre.NEWS, title, "", body, null, "");
    }

    /** The only article that there is. */
    public UUID only() {
        return jdbc.sql("select id from article").query(UUID.class).single();
    }

    public ArticleFacts facts(String reader, UUID id) {
        return campaign.actAs.as(reader, () -> book.facts(id));
    }

    /** Urgent news that somebody of the unit wrote. */
    public ArticleDraft urgent(SampleUnit portal, String title) {
        ArticleDraft news = news(portal, title);
        return draft(
                Objects.requireNonNull(news.portalUnitId()),
                news.genre(),
                title,
                news.lead(),
                news.body(),
                news.eventOn(),
                "Mưa lớn kéo dài, nguy cơ sạt lở");
    }

    public void consent(String editor, UUID id, String approver, boolean agreed) {
        campaign.actAs.as(
                editor,
                () -> reviews.consent(
                        campaign.ticket("consent-article", id),
                        organization.personByLogin(approver).orElseThrow().id(),
                        agreed,
                        "Gọi lúc 14 giờ 05 phút"));
    }

    public void mend(String publisher, UUID id) {
        campaign.actAs.as(publisher, () -> publications.mend(campaign.ticket("publish-article", id), "Sai tên thôn"));
    }

    /** Every step and every way of articles and of what comes after; the unit has a portal. */
    public void goEveryWay(SampleUnit unit) {
        board(unit);
        new ArticleWays(this, campaign, clock, unit).go();
    }
}
