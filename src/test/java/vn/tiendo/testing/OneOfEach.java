package vn.tiendo.testing;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.handover.HandOverOrder;
import vn.tiendo.handover.HandOverPreview;
import vn.tiendo.handover.HandOverService;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;

/** One thing of each kind that has an address, all of one commune where they are a unit's: for tests of who may open what. */
@TestTool
public class OneOfEach {

    public static final SampleUnit OWNER = CampaignHalfWay.RETURNED;

    /** Works in a commune of another province. */
    public static final String ELSEWHERE = "cv.noikhac";

    private static final ZonedDateTime FIXED = ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE);

    private final Campaign campaign;
    private final CampaignHalfWay halfWay;
    private final CampaignEnd end;
    private final CampaignPortals portals;
    private final CampaignBoards boards;
    private final CampaignArticles articles;
    private final CampaignExtensions extensions;
    private final CampaignReschedulings reschedulings;
    private final CampaignInstructions instructions;
    private final Newcomers newcomers;
    private final HandOverService handOvers;
    private final SampleOrganizationLoader loader;
    private final MutableClock clock;
    private final JdbcClient jdbc;

    public OneOfEach(
            Campaign campaign,
            CampaignHalfWay halfWay,
            CampaignEnd end,
            CampaignPortals portals,
            CampaignBoards boards,
            CampaignArticles articles,
            CampaignExtensions extensions,
            CampaignReschedulings reschedulings,
            CampaignInstructions instructions,
            Newcomers newcomers,
            HandOverService handOvers,
            SampleOrganizationLoader loader,
            MutableClock clock,
            JdbcClient jdbc) {
        this.campaign = campaign;
        this.halfWay = halfWay;
        this.end = end;
        this.portals = portals;
        this.boards = boards;
        this.articles = articles;
        this.extensions = extensions;
        this.reschedulings = reschedulings;
        this.instructions = instructions;
        this.newcomers = newcomers;
        this.handOvers = handOvers;
        this.loader = loader;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Makes them, up to the fixed figures. @return what to put for the parameter of an address, by the address before it */
    public Map<String, String> make() {
        UUID directive = halfWay.beforeTheEnd();
        elsewhere();
        AddresseeFacts unit = campaign.unit(directive, OWNER.code());
        UUID open = unit.assignments().stream()
                .filter(each -> each.state().open())
                .findFirst()
                .orElseThrow()
                .id();
        Map<String, String> things = new LinkedHashMap<>();
        things.put("chi-dao", directive.toString());
        things.put("so-lieu-tong-hop", directive.toString());
        things.put("thuc-hien", unit.id().toString());
        things.put("nhiem-vu", open.toString());
        things.put("giai-trinh-cham", open.toString());
        things.put("gia-han", unit.id().toString());
        extensions.ask(OWNER.head(), unit, LocalDate.of(2022, 11, 2), Set.of(open));
        things.put("dieu-chinh-thoi-han", directive.toString());
        reschedulings.propose(directive, reschedulings.before(directive, LocalDate.of(2022, 11, 9)));
        things.put("y-kien-chi-dao", unit.id().toString());
        instructions.give(directive, OWNER, "Báo cáo nhanh");
        portals.set(OWNER);
        articles.board(OWNER);
        String article = articles.send(OWNER.lead(), articles.news(OWNER, "Làm đường thôn Một"))
                .toString();
        things.put("tin-bai", article);
        things.put("soan", article);
        things.put("bien-ban", receipt().toString());
        things.put("viec", first("select id from task where state = 'OPEN' and subject_id = '" + open + "'"));
        things.put(
                "thong-bao",
                first("select id from notice where recipient_id = '" + campaign.person(OWNER.lead()) + "'"));
        things.put("chuc-danh-dau-moi", first("select code from contact_post order by code"));
        things.put("can-cu-phap-ly", first("select slug from legal_instrument order by slug"));
        clock.setTo(FIXED);
        end.fixFigures(directive);
        return things;
    }

    /** Leaves nothing behind that other tests count. */
    public void forget() {
        articles.forget();
        portals.forget();
        boards.forget();
        clock.reset();
    }

    private String first(String sql) {
        return jdbc.sql(sql + " fetch first row only")
                .query((row, n) -> row.getString(1))
                .single();
    }

    private void elsewhere() {
        loader.add(
                new StringReader("""
                        code,name,short_name,class,level,parent,virtual,external,valid_from,valid_to,official_email,place_name
                        tinh-noikhac,UBND tỉnh Nơi Khác,tỉnh Nơi Khác,PROVINCE,PROVINCE,,false,false,2005-06-09,,,Nơi Khác
                        xa-noikhac,UBND xã Nơi Khác,xã Nơi Khác,COMMUNE,COMMUNE,tinh-noikhac,false,false,2005-06-09,,,Nơi Khác
                        """),
                new StringReader("login,full_name,gender,email\n" + ELSEWHERE + ",Người Nơi Khác,,\n"),
                new StringReader("login,unit,title,rank,role\n" + ELSEWHERE + ",xa-noikhac,Công chức,1,OFFICER\n"));
    }

    private UUID receipt() {
        UUID leaver = campaign.person(newcomers.join("OFFICER", OWNER.code()));
        UUID unit = campaign.organizationUnit(OWNER.code());
        UUID receiver = campaign.person(OWNER.lead());
        return campaign.actAs.as(OWNER.head(), () -> {
            HandOverPreview preview = handOvers.preview(leaver, unit);
            return handOvers.confirm(new HandOverOrder(
                    Ids.next(),
                    leaver,
                    unit,
                    preview.seen(),
                    preview.lines().stream().collect(Collectors.toMap(WorkLine::key, line -> receiver)),
                    "Chuyển công tác"));
        });
    }
}
