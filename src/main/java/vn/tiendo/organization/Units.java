package vn.tiendo.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Units extends Repository<OrgUnit, UUID> {

    String REF =
            "select new vn.tiendo.organization.UnitRef(u.id, u.code, u.name, u.shortName, u.classCode) from OrgUnit u ";
    String LIVING = " u.validFrom <= :day and (u.validTo is null or u.validTo >= :day) ";

    /** One step up the tree. */
    record Link(UUID id, @Nullable UUID parentId) {}

    /** One step up the tree, with the level of government. */
    record Level(UUID id, @Nullable UUID parentId, String code) {}

    /** A code with what hangs on it. */
    record Known(
            String code,
            UUID id,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    @Query(REF + "where u.id in :ids")
    List<UnitRef> refs(Collection<UUID> ids);

    @Query(REF + "where u.code = :code")
    Optional<UnitRef> refByCode(String code);

    @Query("select u.officialEmail from OrgUnit u where u.id = :id")
    Optional<String> officialEmail(UUID id);

    @Query("select count(u) > 0 from OrgUnit u where u.id = :id and" + LIVING)
    boolean isLiving(UUID id, LocalDate day);

    @Query(REF + "where u.parentId = :parentId and u.classCode = :unitClass and" + LIVING)
    List<UnitRef> living(UUID parentId, String unitClass, LocalDate day);

    @Query(REF + "where locate(:text, u.searchText) > 0 and" + LIVING)
    List<UnitRef> found(String text, LocalDate day);

    @Query("select new vn.tiendo.organization.Units$Link(u.id, u.parentId) from OrgUnit u")
    List<Link> links();

    @Query("select new vn.tiendo.organization.Units$Level(u.id, u.parentId, u.levelCode) from OrgUnit u")
    List<Level> levels();

    @Query("select new vn.tiendo.organization.Units$Known(u.code, u.id, u.validFrom, u.validTo) from OrgUnit u")
    List<Known> known();

    @Query("select u.stateFrom from OrgUnit u where u.id = :id")
    LocalDate stateFrom(UUID id);

    List<OrgUnit> findAllByIdIn(Collection<UUID> ids);

    long count();
}
