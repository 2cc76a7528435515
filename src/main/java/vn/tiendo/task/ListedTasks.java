package vn.tiendo.task;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ListedTasks extends JpaRepository<ListedTask, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from ListedTask t where t.id = :id")
    Optional<ListedTask> lock(String id);

    /** What I and those I stand in for do, and what I wait for or take part in; one statement whatever the number of units. */
    @Query("""
            select t from ListedTask t
            where t.state = vn.tiendo.task.TaskState.OPEN
              and (t.assigneeId in :people
                or (t.assigneeId is null and t.candidate in :mandates)
                or t.waitingId = :me
                or :me member of t.participants)
            order by t.due.legalEnd asc nulls last, t.id
            """)
    List<ListedTask> inbox(UUID me, Collection<UUID> people, Collection<String> mandates, Limit limit);

    /** What I hold or may take myself, as far as it has a time. */
    @Query("""
            select t from ListedTask t
            where t.state = vn.tiendo.task.TaskState.OPEN and t.due.legalEnd is not null
              and (t.assigneeId = :me or (t.assigneeId is null and t.candidate in :mandates))
            order by t.due.legalEnd, t.id
            """)
    List<ListedTask> held(UUID me, Collection<String> mandates, Limit limit);

    /** Whose word these steps end with is mine or of those I stand in for; a step's verb is what its id begins with. */
    @Query("""
            select t from ListedTask t
            where t.state = vn.tiendo.task.TaskState.OPEN
              and (t.assigneeId in :people or (t.assigneeId is null and t.candidate in :mandates))
              and substring(t.step, 1, locate('-', concat(t.step, '-')) - 1) in :verbs
            order by t.due.legalEnd asc nulls last, t.id
            """)
    List<ListedTask> toDecide(
            Collection<UUID> people, Collection<String> mandates, Collection<String> verbs, Limit limit);

    /** The other open steps of this kind under the same root that I could do now, also in somebody's stead. */
    @Query("""
            select t from ListedTask t
            where t.state = vn.tiendo.task.TaskState.OPEN
              and t.step = :step and t.about.rootId = :rootId and t.id <> :except
              and (t.assigneeId in :people or (t.assigneeId is null and t.candidate in :mandates))
            """)
    List<ListedTask> alike(
            String except, String step, UUID rootId, Collection<UUID> people, Collection<String> mandates);

    /** How many of these steps about this subject, or of this unit under the same root, the person has done: any, or only in somebody's stead. */
    @Query("""
            select count(t) from ListedTask t
            where t.state = vn.tiendo.task.TaskState.DONE and t.doneBy = :me and t.step in :steps
              and (t.subjectId = :subjectId or (t.about.rootId = :rootId and t.unitId = :unitId))
              and (:any = true or t.actingForId is not null)
            """)
    long countDone(UUID me, Collection<String> steps, UUID subjectId, UUID rootId, UUID unitId, boolean any);

    /** Open steps that I may see with all these words in their reference, subject or title; titles are known by the steps that have them. */
    @Query("""
            select t from ListedTask t
            where t.state = vn.tiendo.task.TaskState.OPEN
              and (t.searchWords like :first escape '!' or t.step in :steps1)
              and (t.searchWords like :second escape '!' or t.step in :steps2)
              and (t.searchWords like :third escape '!' or t.step in :steps3)
              and (t.searchWords like :fourth escape '!' or t.step in :steps4)
              and (t.assigneeId in :people or t.overseerId = :me or t.waitingId = :me
                or t.candidate in :mandates
                or t.unitId in :units
                or :me member of t.participants)
            order by t.due.legalEnd asc nulls last, t.id
            """)
    List<ListedTask> find(
            UUID me,
            Collection<UUID> people,
            Collection<String> mandates,
            Collection<UUID> units,
            String first,
            String second,
            String third,
            String fourth,
            Collection<String> steps1,
            Collection<String> steps2,
            Collection<String> steps3,
            Collection<String> steps4,
            Limit limit);

    List<ListedTask> findByOnBehalfFolder(UUID folder);

    List<ListedTask> findBySubjectIdInAndOnBehalfFolderIsNotNull(Collection<UUID> subjectIds);

    List<ListedTask> findBySubjectIdAndInstanceIdInOrderByOpenedAtAscIdAsc(
            UUID subjectId, Collection<String> instances);

    List<ListedTask> findBySubjectIdInAndState(Collection<UUID> subjectIds, TaskState state);
}
