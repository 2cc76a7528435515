package vn.tiendo.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Around each test of articles: the campaign is there before, no article, portal or board afterwards. */
class NoArticles implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext beans = SpringExtension.getApplicationContext(test);
        beans.getBean(MutableClock.class).reset();
        beans.getBean(Campaign.class).load();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext beans = SpringExtension.getApplicationContext(test);
        beans.getBean(Absences.class).forget();
        beans.getBean(CampaignArticles.class).forget();
        beans.getBean(CampaignPortals.class).forget();
        beans.getBean(CampaignBoards.class).forget();
    }
}
