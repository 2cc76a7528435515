package vn.tiendo.directive;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Directives extends JpaRepository<Directive, UUID> {

    /** What people of these units may read, newest first. */
    @Query("""
            select d from Directive d
            where d.searchText like :pattern
              and d.state <> vn.tiendo.directive.DirectiveState.ABANDONED
              and (d.people.issuingUnitId in :units or d.people.officeUnitId in :units
                or d.people.draftingUnitId in :units or d.people.receivingUnitId in :units
                or d.people.drafterId = :me or d.people.followerId = :me or d.people.signerId = :me
                or (d.state in :issued
                  and exists (select 1 from Directive e join e.recipients r join r.units u
                              where e.id = d.id and u in :units)))
            order by d.createdAt desc, d.id
            """)
    List<Directive> readable(
            UUID me, Collection<UUID> units, String pattern, Collection<DirectiveState> issued, Limit limit);

    @Query("""
            select count(d) from Directive d
            where d.id = :id
              and (d.people.issuingUnitId in :units or d.people.officeUnitId in :units
                or d.people.draftingUnitId in :units or d.people.receivingUnitId in :units
                or d.people.drafterId = :me or d.people.followerId = :me or d.people.signerId = :me)
            """)
    long countIssuerSide(UUID id, UUID me, Collection<UUID> units);
}
