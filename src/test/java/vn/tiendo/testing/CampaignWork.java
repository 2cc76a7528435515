package vn.tiendo.testing;

import org.springframework.context.annotation.Import;

/** The kinds of work that processes of their own carry, one after the other. */
@Import({CampaignBoards.class, CampaignContacts.class})
public class CampaignWork {

    private final CampaignBoards boards;
    private final CampaignContacts contacts;

    public CampaignWork(CampaignBoards boards, CampaignContacts contacts) {
        this.boards = boards;
        this.contacts = contacts;
    }

    /** Every step and every way of each process. */
    public void goEveryWay(SampleUnit unit) {
        boards.goEveryWay(unit);
        contacts.goEveryWay(unit);
    }
}
