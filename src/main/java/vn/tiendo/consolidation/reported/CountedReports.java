package vn.tiendo.consolidation.reported;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.report.figure.FiguresFixed;
import vn.tiendo.shared.OfficeTime;

/** What a consolidated report counts cannot be taken back any more. */
@Component
class CountedReports implements FiguresFixed {

    private final JdbcClient jdbc;

    CountedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isFixedSince(UUID directiveId, Instant moment) {
        return jdbc.sql("select count(*) from consolidation where directive_id = :directive and cut_off_at >= :moment")
                        .param("directive", directiveId)
                        .param("moment", moment.atZone(OfficeTime.ZONE).toOffsetDateTime())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
