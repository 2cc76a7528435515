package vn.tiendo.testing;

import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.organization.SampleOrganizationLoader;

/** Generated communes under the district, each with a head, two clerks and an officer, and a directive to all of them. */
@TestTool
public class ManyUnits {

    private final SampleOrganizationLoader loader;
    private final Campaign campaign;
    private final JdbcClient jdbc;

    public ManyUnits(SampleOrganizationLoader loader, Campaign campaign, JdbcClient jdbc) {
        this.loader = loader;
        this.campaign = campaign;
        this.jdbc = jdbc;
    }

    /** Adds units {@code <prefix>1…n}, in a class of their own. */
    public void add(String prefix, int count) {
        campaign.draft();
        jdbc.sql("insert into unit_class (code, name, name_en, level_code, sort) values (?, ?, ?, 'DISTRICT', 99)")
                .params(prefix, prefix, prefix)
                .update();
        StringBuilder units = new StringBuilder("code,name,short_name,class,level,parent,virtual,external,valid_from,"
                + "valid_to,official_email,place_name\n");
        StringBuilder people = new StringBuilder("login,full_name,gender,email\n");
        StringBuilder posts = new StringBuilder("login,unit,title,rank,role\n");
        codes(prefix, count).forEach(code -> {
            units.append(code + ",Đơn vị " + code + "," + code + "," + prefix
                    + ",DISTRICT,huyen-tumorong,false,false,2005-06-09,,,\n");
            person(people, posts, "h." + code, code, "HEAD");
            person(people, posts, "c." + code, code, "CLERK");
            person(people, posts, "d." + code, code, "CLERK");
            person(people, posts, "o." + code, code, "OFFICER");
        });
        loader.add(
                new StringReader(units.toString()),
                new StringReader(people.toString()),
                new StringReader(posts.toString()));
    }

    public static List<String> codes(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> prefix + n).toList();
    }

    private static void person(StringBuilder people, StringBuilder posts, String login, String unit, String role) {
        people.append(login + ",Người " + login + ",,\n");
        posts.append(login + "," + unit + ",Cán bộ,1," + role + "\n");
    }

    /** A draft to all units of a generated class, with two obligations and a report. */
    public UUID draft(String unitClass) {
        UUID directive = campaign.draft();
        campaign.actAs.as("cv.vhtt", () -> {
            DirectiveDraft draft = campaign.directives.draft(directive);
            DirectiveDraft.RecipientDraft communes = draft.recipients().getFirst();
            campaign.directives.save(
                    directive,
                    new DirectiveDraft(
                            draft.version(),
                            draft.kind(),
                            draft.subject(),
                            draft.body(),
                            draft.symbol(),
                            draft.legalBases(),
                            List.of(new DirectiveDraft.RecipientDraft(communes.id(), "Các đơn vị", unitClass, null)),
                            draft.obligations().stream()
                                    .filter(o -> List.of("A1", "A2", "A6").contains(o.code()))
                                    .toList(),
                            draft.due(),
                            draft.actors(),
                            null));
        });
        return directive;
    }

    /** Signed and numbered; the engine hands it out when its jobs run. */
    public UUID issue(String unitClass) {
        UUID directive = draft(unitClass);
        campaign.bringToSigner(directive);
        campaign.sign(directive, vn.tiendo.directive.ReviewDecision.approve());
        campaign.number(directive);
        return directive;
    }

    /** A new class of so many units, and a directive that they all have. */
    public UUID handOut(String unitClass, int units) {
        add(unitClass, units);
        UUID directive = issue(unitClass);
        campaign.awaitHandedOut(directive);
        return directive;
    }
}
