package vn.tiendo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/** A test of articles: begins with the campaign's people and nothing else, and leaves nothing behind. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({
    Campaign.class,
    CampaignBoards.class,
    CampaignPortals.class,
    CampaignArticles.class,
    ManyArticles.class,
    Absences.class,
    QuietCounter.class
})
@ExtendWith(NoArticles.class)
public @interface ArticleTest {}
