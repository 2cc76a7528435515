package vn.tiendo.directive;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.tiendo.shared.SearchQuery;

interface Directives extends JpaRepository<Directive, UUID> {

    /** What people of these units may read with all these words in number or subject: those that have them as typed, then the newest. */
    @Query("""
            select d from Directive d
            where d.searchWords like :first escape '!' and d.searchWords like :second escape '!'
              and d.searchWords like :third escape '!' and d.searchWords like :fourth escape '!'
              and d.state <> vn.tiendo.directive.DirectiveState.ABANDONED
              and (d.people.issuingUnitId in :units or d.people.officeUnitId in :units
                or d.people.draftingUnitId in :units or d.people.receivingUnitId in :units
                or d.people.drafterId = :me or d.people.followerId = :me or d.people.signerId = :me
                or (d.state in :issued
                  and exists (select 1 from Directive e join e.parts.recipients r join r.units u
                              where e.id = d.id and u in :units)))
            order by case when concat(d.searchWords, ' ') like :phrase escape '!' then 0 else 1 end, d.createdAt desc, d.id
            """)
    List<Directive> readable(
            UUID me,
            Collection<UUID> units,
            String phrase,
            String first,
            String second,
            String third,
            String fourth,
            Collection<DirectiveState> issued,
            Pageable page);

    default List<Directive> readable(
            UUID me, Collection<UUID> units, SearchQuery query, Collection<DirectiveState> issued, Pageable page) {
        return readable(
                me,
                units,
                query.phrase(),
                query.pattern(0),
                query.pattern(1),
                query.pattern(2),
                query.pattern(3),
                issued,
                page);
    }

    /** Obligations with all these words in their titles, of issued directives that people of these units may read; no other unit's instructions. */
    @Query("""
            select new vn.tiendo.directive.DirectiveSummary$Clause(d.id, d.kind, d.number, d.symbol, d.originNumber, o.code, o.title)
            from Directive d join d.parts.obligations o
            where (o.instruction.unitId is null or o.instruction.unitId in :units
                or d.people.issuingUnitId in :units or d.people.officeUnitId in :units
                or d.people.draftingUnitId in :units or d.people.receivingUnitId in :units
                or d.people.drafterId = :me or d.people.followerId = :me or d.people.signerId = :me)
              and o.searchWords like :first escape '!' and o.searchWords like :second escape '!'
              and o.searchWords like :third escape '!' and o.searchWords like :fourth escape '!'
              and d.state in :issued
              and (d.people.issuingUnitId in :units or d.people.officeUnitId in :units
                or d.people.draftingUnitId in :units or d.people.receivingUnitId in :units
                or d.people.drafterId = :me or d.people.followerId = :me or d.people.signerId = :me
                or exists (select 1 from Directive e join e.parts.recipients r join r.units u
                           where e.id = d.id and u in :units))
            order by d.createdAt desc, d.id, o.position
            """)
    List<DirectiveSummary.Clause> obligations(
            UUID me,
            Collection<UUID> units,
            String first,
            String second,
            String third,
            String fourth,
            Collection<DirectiveState> issued,
            Limit limit);

    default List<DirectiveSummary.Clause> obligations(
            UUID me, Collection<UUID> units, SearchQuery query, Collection<DirectiveState> issued, Limit limit) {
        return obligations(
                me, units, query.pattern(0), query.pattern(1), query.pattern(2), query.pattern(3), issued, limit);
    }

    @Query("""
            select count(d) from Directive d
            where d.id = :id
              and (d.people.issuingUnitId in :units or d.people.officeUnitId in :units
                or d.people.draftingUnitId in :units or d.people.receivingUnitId in :units
                or d.people.drafterId = :me or d.people.followerId = :me or d.people.signerId = :me)
            """)
    long countIssuerSide(UUID id, UUID me, Collection<UUID> units);
}
