package vn.tiendo.testing;

import java.time.Clock;
import java.util.UUID;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.directive.ReviewDecision;

/** Every way that an article of one unit can go, each step as the person whose step it is. */
class ArticleWays {

    private final CampaignArticles all;
    private final Campaign campaign;
    private final Clock clock;
    private final SampleUnit unit;
    private final String author;
    private final String editor;
    private final String approver;
    private final String publisher;
    private int written;

    ArticleWays(CampaignArticles all, Campaign campaign, Clock clock, SampleUnit unit) {
        this.all = all;
        this.campaign = campaign;
        this.clock = clock;
        this.unit = unit;
        this.author = unit.head();
        this.editor = unit.lead();
        this.approver = "pct." + place();
        this.publisher = unit.clerk();
    }

    private String place() {
        return unit.code().substring(unit.code().indexOf('-') + 1);
    }

    void go() {
        backAndForth();
        turnedAway();
        UUID wrong = byTelephone();
        all.check(CampaignPortals.OVERSEER, wrong, false, false);
        UUID correction = lastCorrection(wrong);
        write(correction);
        rule(correction, Decision.RETURN);
        write(correction);
        rule(correction, Decision.PASS);
        campaign.actAs.as(
                publisher,
                () -> all.corrections.publish(
                        campaign.ticket("publish-correction", correction), link(), clock.instant()));
        UUID needless = ask(wrong, false);
        write(needless);
        rule(needless, Decision.REJECT);
        UUID stays = ask(wrong, true);
        campaign.actAs.as(
                approver,
                () -> all.corrections.order(
                        campaign.ticket("order-removal", stays), ReviewDecision.returnFor("Bài đúng")));
        all.takeDown(approver, publisher, ask(wrong, true));
        all.check(CampaignPortals.OVERSEER, byTelephone(), true, false);
        approved(); // of two that come out one after the other, at most one is chosen
        approved();
    }

    private void backAndForth() {
        UUID id = all.send(author, all.urgent(unit, title()));
        all.consent(editor, id, approver, false);
        all.edit(editor, id, Decision.RETURN, "Bổ sung số liệu");
        again(id);
        all.approve(approver, id, Decision.RETURN, "Ghi rõ nguồn");
        again(id);
        all.approve(approver, id, Decision.PASS, "");
        all.mend(publisher, id);
        again(id);
        all.approve(approver, id, Decision.PASS, "");
        all.publish(publisher, id, link());
    }

    private void again(UUID id) {
        all.rewrite(author, id, all.facts(author, id).draft());
        all.edit(editor, id, Decision.PASS, "");
    }

    private void turnedAway() {
        all.edit(editor, all.send(author, all.news(unit, title())), Decision.REJECT, "Không thuộc phạm vi của trang");
        UUID rejected = all.send(author, all.news(unit, title()));
        all.edit(editor, rejected, Decision.PASS, "");
        all.approve(approver, rejected, Decision.REJECT, "Trùng bài của huyện");
        UUID withdrawn = all.send(author, all.news(unit, title()));
        campaign.actAs.as(author, () -> all.articles.withdraw(withdrawn, "Sự kiện hoãn"));
    }

    private UUID byTelephone() {
        UUID id = all.send(author, all.urgent(unit, title()));
        all.consent(editor, id, approver, true);
        all.publish(publisher, id, link());
        return id;
    }

    private void approved() {
        UUID id = all.send(author, all.news(unit, title()));
        all.edit(editor, id, Decision.PASS, "");
        all.approve(approver, id, Decision.PASS, "");
        all.publish(publisher, id, link());
    }

    private UUID ask(UUID id, boolean removal) {
        return campaign.actAs.as(author, () -> all.corrections.ask(id, removal, "Người dân phản ánh"));
    }

    private UUID lastCorrection(UUID id) {
        return campaign.actAs.as(author, () -> all.corrections.of(id).getFirst().id());
    }

    private void write(UUID correction) {
        campaign.actAs.as(
                editor,
                () -> all.corrections.write(campaign.ticket("write-correction", correction), "Đính chính: 13 hộ"));
    }

    private void rule(UUID correction, Decision decision) {
        campaign.actAs.as(
                approver,
                () -> all.corrections.approve(
                        campaign.ticket("approve-correction", correction),
                        decision,
                        decision == Decision.PASS ? "" : "Ghi rõ nguồn"));
    }

    private String title() {
        written++;
        return "Nhân dân thôn số " + written + " ra quân làm đường bê tông";
    }

    private String link() {
        return "https://" + place() + ".tumorong.test/tin/bai-" + written;
    }
}
