package vn.tiendo.testing;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.organization.SampleOrganizationLoader;

/** People whom only one test knows, so that they may leave, and what names them. */
@TestTool
public class Newcomers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Whatever names somebody in a row that is open; what is done keeps its names. */
    private static final List<String> OPEN = List.of(
            "task x where x.state = 'OPEN' and (x.assignee_id = :p or x.overseer_id = :p or x.waiting_id = :p)",
            "task x join task_participant y on y.task_id = x.id where x.state = 'OPEN' and y.person_id = :p",
            "assignment x where x.state not in ('DONE', 'RECALLED', 'NOT_APPLICABLE') and x.lead_id = :p",
            "assignment x join assignment_coordinator y on y.assignment_id = x.id where y.person_id = :p"
                    + " and x.state not in ('DONE', 'RECALLED', 'NOT_APPLICABLE')",
            "addressee x where x.state not in ('DONE', 'RECALLED', 'NOT_APPLICABLE') and x.report_lead_id = :p",
            "directive x where x.state not in ('CLOSED', 'RECALLED', 'ABANDONED')"
                    + " and (x.follower_id = :p or x.signer_id = :p)",
            "directive x where x.state in ('DRAFT', 'IN_APPROVAL', 'SIGNED') and x.drafter_id = :p",
            "undelivered x where x.state = 'OPEN' and x.holder_id = :p",
            "absence x where x.ended_at is null and x.substitute_id = :p");

    private final SampleOrganizationLoader loader;
    private final Campaign campaign;
    private final JdbcClient jdbc;

    public Newcomers(SampleOrganizationLoader loader, Campaign campaign, JdbcClient jdbc) {
        this.loader = loader;
        this.campaign = campaign;
        this.jdbc = jdbc;
    }

    /** Somebody with this role in these units. @return the login */
    public String join(String role, String... units) {
        int number = NUMBER.incrementAndGet();
        return named("Người Mới moi." + number, "moi." + number, role, units);
    }

    /** The same under a name of one's own. */
    public String named(String name, String login, String role, String... units) {
        campaign.load();
        StringBuilder posts = new StringBuilder("login,unit,title,rank,role\n");
        for (String unit : units) {
            posts.append(login + "," + unit + ",Công chức,7," + role + "\n");
        }
        loader.add(
                new StringReader(
                        "code,name,short_name,class,level,parent,virtual,external,valid_from,valid_to,official_email,"
                                + "place_name\n"),
                new StringReader("login,full_name,gender,email\n" + login + "," + name + ",,\n"),
                new StringReader(posts.toString()));
        return login;
    }

    /** The head gives all to one lead, who writes the report, and lets another one take part. */
    public void assign(UUID directive, SampleUnit unit, String lead, String coordinator) {
        AddresseeFacts addressee = campaign.unit(directive, unit.code());
        UUID person = campaign.person(lead);
        Set<UUID> others = Set.of(campaign.person(coordinator));
        campaign.actAs.as(
                unit.head(),
                () -> campaign.addressees.assign(
                        campaign.ticket("assign-obligations", addressee.id()),
                        new AssignmentOrder(
                                "Giao thực hiện.",
                                person,
                                addressee.assignments().stream()
                                        .map(each -> new AssignmentOrder.Line(each.id(), person, others, null))
                                        .toList())));
    }

    /** In how many open rows the person stands. */
    public int namedIn(UUID person) {
        return OPEN.stream()
                .mapToInt(rows -> jdbc.sql("select count(*) from " + rows)
                        .param("p", person)
                        .query(Integer.class)
                        .single())
                .sum();
    }

    public boolean isLocked(UUID person) {
        return jdbc.sql("select locked from account where person_id = :p")
                .param("p", person)
                .query(Boolean.class)
                .single();
    }
}
