package vn.tiendo.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock from which everything reads the time. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @Profile("!sample & !test")
    Clock clock() {
        return Clock.system(OfficeTime.ZONE);
    }

    @Bean
    @Profile("sample")
    TickingClock sampleClock() {
        return new TickingClock();
    }
}
