package vn.tiendo.testing;

/** The kinds of work that processes of their own carry, one after the other. */
@TestTool
public class CampaignWork {

    private final CampaignBoards boards;
    private final CampaignPortals portals;
    private final CampaignContacts contacts;
    private final CampaignArticles articles;

    public CampaignWork(
            CampaignBoards boards, CampaignPortals portals, CampaignContacts contacts, CampaignArticles articles) {
        this.boards = boards;
        this.portals = portals;
        this.contacts = contacts;
        this.articles = articles;
    }

    /** Every step and every way of each process. */
    public void goEveryWay(SampleUnit unit, SampleUnit withPortal) {
        boards.goEveryWay(unit);
        portals.goEveryWay(withPortal);
        contacts.goEveryWay(unit);
        articles.goEveryWay(withPortal);
    }
}
