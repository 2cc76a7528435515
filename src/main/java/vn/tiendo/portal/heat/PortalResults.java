package vn.tiendo.portal.heat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.carried.WorkCarrier;
import vn.tiendo.shared.OfficeTime;

/** When sections and slogans are what an obligation asks for. */
@Configuration(proxyBeanMethods = false)
class PortalResults {

    @Bean
    WorkCarrier sectionsInOrder(PortalCounts counts, Clock clock) {
        return new Carrier(WorkKind.SECTION, PortalSummary::sectionsInOrder, counts, clock);
    }

    @Bean
    WorkCarrier slogansInOrder(PortalCounts counts, Clock clock) {
        return new Carrier(WorkKind.SLOGAN, PortalSummary::bannersInOrder, counts, clock);
    }

    private record Carrier(WorkKind kind, Predicate<PortalSummary> through, PortalCounts counts, Clock clock)
            implements WorkCarrier {

        @Override
        public boolean hasResult(AssignmentFacts owed) {
            return counts.of(owed.unitId(), LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))
                    .filter(through)
                    .isPresent();
        }

        @Override
        public String lacking() {
            return "portal.problem.by-hand." + kind;
        }
    }
}
