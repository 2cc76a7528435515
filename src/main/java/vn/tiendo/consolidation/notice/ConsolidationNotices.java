package vn.tiendo.consolidation.notice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;

/** Tells who drafted, follows and signed a directive that a report on it has its number and is on its way up. */
@Component
public class ConsolidationNotices {

    private final NoticeService notices;
    private final OrganizationService organization;

    ConsolidationNotices(NoticeService notices, OrganizationService organization) {
        this.notices = notices;
        this.organization = organization;
    }

    /**
     * A supplementary report with its number.
     *
     * @param before reference of the report that it supplements
     * @param begunBy null if that was not kept yet
     * @param signedBy who approved it; null if the signer of the directive did
     */
    public record Supplement(
            UUID reportId,
            String reference,
            String before,
            @Nullable UUID begunBy,
            @Nullable UUID signedBy) {}

    /** The first report has gone up, and the directive's file is closed. */
    public void closed(DirectiveFacts directive, String reference) {
        notices.tell(notice(
                "directive-closed:" + directive.id(),
                directive,
                "directive-closed",
                List.of(reference),
                concerned(directive)));
    }

    /** Besides those who are told of the first report, who began it and who signed it. */
    public void supplemented(DirectiveFacts directive, Supplement report) {
        UUID above = directive.people().onwardUnitId();
        notices.tell(notice(
                "supplement-sent:" + report.reportId(),
                directive,
                above == null ? "supplement-numbered" : "supplement-sent",
                above == null
                        ? List.of(report.reference(), report.before())
                        : List.of(
                                report.reference(),
                                report.before(),
                                organization.unit(above).name()),
                Stream.concat(concerned(directive), Stream.of(report.begunBy(), report.signedBy()))));
    }

    private static Stream<@Nullable UUID> concerned(DirectiveFacts directive) {
        DirectiveFacts.People people = directive.people();
        return Stream.of(people.drafterId(), people.followerId(), people.signerId());
    }

    private static Notice notice(
            String key, DirectiveFacts directive, String template, List<String> args, Stream<@Nullable UUID> people) {
        Set<UUID> recipients = people.filter(Objects::nonNull).collect(Collectors.toSet());
        return new Notice(
                key, directive.id(), directive.label(), DirectiveLinks.of(directive.id()), template, args, recipients);
    }
}
