package vn.tiendo.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.workflow.TaskOpened;

/** Handing out to many units: what fails is parked, what is interrupted goes on (QUALITY R16, HOUSE 3). */
@IntegrationTest
@Import(RolloutTests.Poisons.class)
class RolloutTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private Poison poison;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("engine")
    private SmartLifecycle engine;

    @AfterEach
    void cure() {
        poison.units.clear();
    }

    @Test
    void handsOutToFiveHundredUnitsAndParksThePoisonOnes() {
        manyUnits.add("n", 500);
        Set<UUID> poisoned = Set.of(unit("n7"), unit("n8"), unit("n333"));
        poison.units.addAll(poisoned);
        UUID directive = manyUnits.issue("n");
        await().atMost(PATIENCE).until(() -> status(directive).started() >= 50);
        engine.stop();
        int before = status(directive).started();
        assertThat(before).isLessThan(497);
        engine.start();
        await().atMost(PATIENCE).until(() -> finished(status(directive)));

        RolloutStatus status = status(directive);
        assertThat(status.total()).isEqualTo(500);
        assertThat(status.started()).isEqualTo(497);
        assertThat(status.parked())
                .extracting(RolloutStatus.Target::unitId)
                .containsExactlyInAnyOrderElementsOf(poisoned);
        assertThat(status.parked())
                .allSatisfy(target -> assertThat(target.cause()).isNotBlank());
        assertThat(unitsWithOneInstance(directive)).hasSize(497).doesNotContainAnyElementsOf(poisoned);
    }

    @Test
    void halvesTheChunkUntilAnUnknownCulpritStandsAlone() {
        manyUnits.add("k", 20);
        UUID culprit = unit("k13");
        // fails when the chunk is written, so that nobody can tell whose fault it is
        jdbc.sql("alter table addressee add constraint poison check (unit_id <> '" + culprit + "')")
                .update();
        try {
            UUID directive = manyUnits.issue("k");
            await().atMost(PATIENCE).until(() -> finished(status(directive)));
            assertThat(status(directive).parked())
                    .extracting(RolloutStatus.Target::unitId)
                    .containsExactly(culprit);
        } finally {
            jdbc.sql("alter table addressee drop constraint poison").update();
        }
    }

    @Test
    void parksAUnitWithoutAHeadBeforehand() {
        manyUnits.add("m", 3);
        UUID headless = unit("m2");
        jdbc.sql("delete from role_grant where unit_id = ? and role_code = 'HEAD'")
                .param(headless)
                .update();
        UUID draft = manyUnits.draft("m");
        assertThat(campaign.actAs.as("pct.vx", () -> campaign.directives.findings(draft)))
                .anySatisfy(finding -> assertThat(finding.messageKey()).isEqualTo("directive.finding.no-head"));
        UUID directive = manyUnits.issue("m");
        await().atMost(PATIENCE).until(() -> finished(status(directive)));

        assertThat(status(directive).parked())
                .filteredOn(target -> target.unitId().equals(headless))
                .singleElement()
                .satisfies(target -> assertThat(target.cause()).isEqualTo(RolloutChunk.NO_HEAD));
    }

    private RolloutStatus status(UUID directive) {
        return campaign.actAs.as("cv.th", () -> campaign.rollout.status(directive));
    }

    private static boolean finished(RolloutStatus status) {
        return status.total() > 0 && !status.running();
    }

    private UUID unit(String code) {
        return campaign.organizationUnit(code);
    }

    /** Units with exactly one addressee, and exactly one engine instance for it. */
    private Set<UUID> unitsWithOneInstance(UUID directive) {
        List<UUID> units = jdbc.sql("select a.unit_id from addressee a"
                        + " join ACT_HI_PROCINST p on p.business_key_ = cast(a.id as varchar(64))"
                        + " where a.directive_id = ?")
                .param(directive)
                .query(UUID.class)
                .list();
        Set<UUID> distinct = new HashSet<>(units);
        assertThat(units).hasSameSizeAs(distinct);
        return distinct.stream().collect(Collectors.toSet());
    }

    /** A listener that fails for some units. */
    static class Poison {

        private final Set<UUID> units = ConcurrentHashMap.newKeySet();

        @EventListener
        void on(TaskOpened opened) {
            String unit = MDC.get(RolloutChunk.UNIT);
            if (unit != null && units.contains(UUID.fromString(unit))) {
                throw new IllegalStateException("Poison");
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Poisons {

        @Bean
        Poison poison() {
            return new Poison();
        }
    }
}
