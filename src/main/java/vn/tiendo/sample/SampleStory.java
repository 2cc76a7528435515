package vn.tiendo.sample;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.ActAs;

/** Started with {@code --sample.played=true}, the sample tells its story by itself, once. */
@Component
@Profile("sample")
@ConditionalOnBooleanProperty("sample.played")
class SampleStory {

    private final SampleCampaign campaign;
    private final ActAs actAs;

    SampleStory(SampleCampaign campaign, ActAs actAs) {
        this.campaign = campaign;
        this.actAs = actAs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        actAs.as("cv.th", campaign::play);
    }
}
