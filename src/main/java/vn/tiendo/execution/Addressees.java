package vn.tiendo.execution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.tiendo.execution.access.ExecutionAccess;

interface Addressees extends JpaRepository<Addressee, UUID> {

    @EntityGraph(attributePaths = "assignments")
    Optional<Addressee> findWithAssignmentsById(UUID id);

    /** Nobody else changes it until the transaction ends. */
    @Query(nativeQuery = true, value = "select cast(a.id as varchar(36)) from addressee a where a.id = :id for update")
    String lock(UUID id);

    @EntityGraph(attributePaths = "assignments")
    List<Addressee> findByDirectiveId(UUID directiveId);

    /**
     * Units' work with all words in directive or unit, one at least in the unit's name: for the issuing side, and for the
     * unit's own people (see {@link ExecutionAccess}).
     */
    @Query(nativeQuery = true, value = """
            select cast(a.id as varchar(36)) as id, u.name as unit, a.state, d.subject, d.kind, d.number, d.symbol, d.origin_number
            from addressee a
            join unit_search_v u on u.id = a.unit_id
            join directive_search_v d on d.id = a.directive_id
            where (u.search_words like :first escape '!' or d.search_words like :first escape '!')
              and (u.search_words like :second escape '!' or d.search_words like :second escape '!')
              and (u.search_words like :third escape '!' or d.search_words like :third escape '!')
              and (u.search_words like :fourth escape '!' or d.search_words like :fourth escape '!')
              and (u.search_words like :first escape '!' or u.search_words like :unit2 escape '!'
                or u.search_words like :unit3 escape '!' or u.search_words like :unit4 escape '!')
              and (a.unit_id in (:units)
                or d.issuing_unit_id in (:units) or d.office_unit_id in (:units)
                or d.drafting_unit_id in (:units) or d.receiving_unit_id in (:units)
                or d.drafter_id = :me or d.follower_id = :me or d.signer_id = :me)
            order by a.handed_out_at desc, u.name, a.id
            fetch first :limit rows only
            """)
    List<Found> find(
            UUID me,
            Collection<UUID> units,
            String first,
            String second,
            String third,
            String fourth,
            String unit2,
            String unit3,
            String unit4,
            int limit);

    /** A row of {@link #find}. */
    interface Found {
        String getId();

        String getUnit();

        String getState();

        String getSubject();

        String getKind();

        @Nullable
        Integer getNumber();

        String getSymbol();

        @Nullable
        String getOriginNumber();
    }

    @EntityGraph(attributePaths = "assignments")
    List<Addressee> findByDirectiveIdAndUnitIdIn(UUID directiveId, Collection<UUID> unitIds);

    @EntityGraph(attributePaths = "assignments")
    List<Addressee> findByIdIn(Collection<UUID> ids);
}
