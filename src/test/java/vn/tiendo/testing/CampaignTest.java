package vn.tiendo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test that walks a directive through its units; all of them share one application and its database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({
    Absences.class,
    Campaign.class,
    CampaignEnd.class,
    CampaignExtensions.class,
    CampaignInstructions.class,
    CampaignReschedulings.class,
    QuietCounter.class
})
public @interface CampaignTest {}
