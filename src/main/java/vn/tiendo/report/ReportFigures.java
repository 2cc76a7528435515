package vn.tiendo.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;
import vn.tiendo.shared.OfficeTime;

/** Gathers what the rooms above know of a unit for its report. */
@Component
class ReportFigures {

    private static final FigureValue NOTHING = FigureValue.none("", "");

    /** More than one report has. */
    private static final int MOST = 500;

    private final ObjectProvider<FigureSource> sources;
    private final OrganizationService organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportFigures(
            ObjectProvider<FigureSource> sources, OrganizationService organization, JdbcClient jdbc, Clock clock) {
        this.sources = sources;
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is known now. Where several obligations ask for the same kind of work, the first one tells of it.
     *
     * @param issued day of the directive, since when is counted
     */
    List<ReportFigure> of(AddresseeFacts addressee, @Nullable LocalDate issued) {
        Map<WorkKind, UUID> asked = new LinkedHashMap<>();
        addressee.reported().stream()
                .filter(assignment -> !assignment.workKind().carriedByProcess())
                .forEach(assignment -> asked.putIfAbsent(assignment.workKind(), assignment.id()));
        List<FigureSource> asking = sources.orderedStream()
                .filter(source -> asked.containsKey(source.kind()))
                .toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        FigurePeriod period = new FigurePeriod(Objects.requireNonNullElse(issued, today), today);
        List<UnitRef> unit = List.of(organization.unit(addressee.unitId()));
        Map<String, String> before = before(addressee);
        Map<UUID, List<ReportFigure>> found = new HashMap<>();
        for (FigureSource source : asking) {
            Map<String, FigureValue> known = source.values(unit, period).getOrDefault(addressee.unitId(), Map.of());
            UUID assignment = asked.get(source.kind());
            found.put(
                    assignment,
                    source.catalogue().stream()
                            .map(figure -> prefilled(assignment, figure, known, before))
                            .toList());
        }
        List<ReportFigure> inOrder = new ArrayList<>();
        addressee.reported().stream()
                .map(AssignmentFacts::id)
                .forEach(id -> inOrder.addAll(found.getOrDefault(id, List.of())));
        return inOrder;
    }

    private static ReportFigure prefilled(
            UUID assignment, Figure figure, Map<String, FigureValue> known, Map<String, String> before) {
        return ReportFigure.prefilled(
                assignment, figure, known.getOrDefault(figure.code(), NOTHING), before.getOrDefault(figure.code(), ""));
    }

    /** What the unit said in its last reports on other directives. */
    private Map<String, String> before(AddresseeFacts addressee) {
        Map<String, String> before = new HashMap<>();
        jdbc.sql("select f.code, f.typed_value from report_figure f join report r on r.id = f.report_id"
                        + " where r.unit_id = :unit and r.addressee_id <> :addressee and r.sent_at is not null"
                        + " and f.typed_value <> '' order by r.sent_at desc limit " + MOST)
                .param("unit", addressee.unitId())
                .param("addressee", addressee.id())
                .query(row -> {
                    before.putIfAbsent(row.getString(1), row.getString(2));
                });
        return before;
    }
}
