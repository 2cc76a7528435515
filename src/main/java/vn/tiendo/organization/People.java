package vn.tiendo.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, UUID> {

    String LIVING_POST = " q.validFrom <= :day and (q.validTo is null or q.validTo >= :day) ";
    String LIVING_GRANT = " g.validFrom <= :day and (g.validTo is null or g.validTo >= :day) ";
    String TITLED =
            "select new vn.tiendo.organization.People$Titled(p.id, p.fullName, p.login, q.title, q.unitId, q.rank)"
                    + " from Person p left join Post q on q.personId = p.id and" + LIVING_POST;
    String HOLDERS = "select g.personId from RoleGrant g where g.unitId = :unitId and" + LIVING_GRANT;

    /** A person beside one of their living posts; without any, the last three are null. */
    record Titled(
            UUID id,
            String name,
            @Nullable String login,
            @Nullable String title,
            @Nullable UUID unitId,
            @Nullable Integer rank) {}

    @Query(TITLED + "where p.id in :ids order by q.id")
    List<Titled> titled(Collection<UUID> ids, LocalDate day);

    @Query(TITLED + "where p.login = :login order by q.id")
    List<Titled> titledByLogin(String login, LocalDate day);

    @Query(TITLED + "where p.id in (select q2.personId from Post q2 where q2.unitId = :unitId and q2.validFrom <= :day"
            + " and (q2.validTo is null or q2.validTo >= :day)) or p.id in (" + HOLDERS + ") order by q.id")
    List<Titled> members(UUID unitId, LocalDate day);

    @Query(TITLED
            + "where p.id in (select q2.personId from Post q2 where q2.unitId in :unitIds and q2.validFrom <= :day"
            + " and (q2.validTo is null or q2.validTo >= :day)) or p.id in (select g.personId from RoleGrant g"
            + " where g.unitId in :unitIds and" + LIVING_GRANT + ") order by q.id")
    List<Titled> members(Collection<UUID> unitIds, LocalDate day);

    @Query(TITLED + "where p.id in (" + HOLDERS + "and g.role = :role) order by q.id")
    List<Titled> holders(UUID unitId, Role role, LocalDate day);

    /** Who holds a role in which of some units, by the rank of the post there. */
    record Holding(
            UUID unitId,
            UUID personId,
            String name,
            @Nullable Integer rank) {}

    @Query(
            "select distinct new vn.tiendo.organization.People$Holding(g.unitId, p.id, p.fullName, q.rank) from RoleGrant g"
                    + " join Person p on p.id = g.personId left join Post q on q.personId = p.id and q.unitId = g.unitId and"
                    + LIVING_POST + "where g.unitId in :unitIds and g.role = :role and" + LIVING_GRANT)
    List<Holding> holdings(Collection<UUID> unitIds, Role role, LocalDate day);

    @Query("select distinct new vn.tiendo.organization.Mandate(g.unitId, g.role) from RoleGrant g"
            + " where g.personId = :personId and g.unitId is not null and" + LIVING_GRANT)
    Set<Mandate> mandates(UUID personId, LocalDate day);

    @Query("select u.id from OrgUnit u where u.id in (select g.unitId from RoleGrant g where g.personId = :personId and"
            + LIVING_GRANT + ") or u.id in (select q.unitId from Post q where q.personId = :personId and" + LIVING_POST
            + ")")
    Set<UUID> unitsOf(UUID personId, LocalDate day);

    @Query("select distinct g.unitId from RoleGrant g where g.role = :role and g.unitId is not null and" + LIVING_GRANT)
    Set<UUID> unitsWith(Role role, LocalDate day);

    @Query("select distinct g.role from RoleGrant g where g.personId = :personId and" + LIVING_GRANT)
    Set<Role> roles(UUID personId, LocalDate day);

    @Query("select count(q) > 0 from Post q where q.personId = :personId and" + LIVING_POST)
    boolean hasPost(UUID personId, LocalDate day);

    @Query("select p.email from Person p where p.id = :id")
    Optional<String> email(UUID id);

    @Query("select p.id from Person p where p.id in :ids and p.locked = true")
    Set<UUID> locked(Collection<UUID> ids);

    @Query("select count(p) > 0 from Person p where p.login is not null")
    boolean hasAccounts();

    List<Person> findAllByIdIn(Collection<UUID> ids);

    Optional<Person> findByLogin(String login);
}
