package vn.tiendo.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A board of before the office worked here feeds the sections that its decision names. */
@IntegrationTest
class EarlierBoardTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-vanxuoi");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
        boards.forget();
    }

    @AfterEach
    void forget() {
        boards.forget();
        portals.forget();
    }

    @Test
    void putsItsPeopleOnDuty() {
        String officer = CampaignBoards.officer(COMMUNE);
        UUID unit = portals.set(COMMUNE);
        UUID spare = boards.start(COMMUNE, BoardKind.ESTABLISH);
        List<BoardDraft.Seat> seats = boards.draft(COMMUNE, spare).seats();
        campaign.actAs.as(officer, () -> boards.nominations.abandon(campaign.ticket("nominate-board", spare)));
        campaign.actAs.as(
                officer,
                () -> boards.nominations.enter(
                        unit, new BoardDraft.Earlier("12/QĐ-UBND", LocalDate.of(2021, 3, 1), "", seats)));
        PortalFacts.Section news = portals.section(COMMUNE, "Tin tức - Sự kiện");
        assertThat(seats).extracting(BoardDraft.Seat::personId).contains(news.dutyPersonId());
        assertThat(portals.section(COMMUNE, "Văn bản").dutyPersonId()).isNull();
    }
}
