package vn.tiendo.contact;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.tiendo.contact.post.Posts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.email.OfficialEmail;
import vn.tiendo.workflow.WorkflowService;

/** Begins rounds: with the rows of the last one, else with the posts that a unit of this level has. */
@Component
class ContactRounds {

    private final ContactLists lists;
    private final Posts posts;
    private final OrganizationService organization;
    private final WorkflowService workflow;
    private final ContactChains chains;
    private final Clock clock;

    ContactRounds(
            ContactLists lists,
            Posts posts,
            OrganizationService organization,
            WorkflowService workflow,
            ContactChains chains,
            Clock clock) {
        this.lists = lists;
        this.posts = posts;
        this.organization = organization;
        this.workflow = workflow;
        this.chains = chains;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @param by null if the time begins it
     * @param why in words, if nobody does
     * @throws InvalidInput if one is under way already
     */
    ContactList begin(UUID unitId, UUID overseer, @Nullable UUID directive, @Nullable UUID by, String why) {
        ContactList list = new ContactList(unitId, overseer, directive, by, why, clock.instant());
        list.startWith(lists.last(unitId).map(ContactList::rows).orElseGet(() -> firstRows(unitId)));
        try {
            lists.saveAndFlush(list);
        } catch (DataIntegrityViolationException twice) {
            throw new InvalidInput("overseer", "contact.problem.pending");
        }
        list.carriedBy(workflow.start(
                ContactService.PROCESS, "contactListId", list.id().toString()));
        chains.record(list, by == null ? "begun" : "started", why);
        return list;
    }

    private List<ContactRow> firstRows(UUID unitId) {
        OfficialEmail emails = organization.officialEmails();
        return posts.of(unitId).stream()
                .map(post -> ContactDraft.Row.of(post.code(), post.part(), post.title()))
                .map(row -> ContactRow.of(row, "", emails))
                .toList();
    }
}
