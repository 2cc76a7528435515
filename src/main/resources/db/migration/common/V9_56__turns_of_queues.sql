-- Where a unit has nobody for a role, its step stands in the queue of the unit that serves it, and the turn is that unit's.
create or replace view task_turn_v as
select t.id as task_id, t.process_id, t.step, t.root_id, t.subject, t.link,
       coalesce(cast(substring(t.candidate from 1 for 36) as uuid), t.unit_id) as unit_id, s.person_id, s.from_at, s.to_at,
       t.unit_id as served_id
from task_stint s join task t on t.id = s.task_id
where t.state <> 'WITHDRAWN'
union all
select t.id, t.process_id, t.step, t.root_id, t.subject, t.link,
       coalesce(cast(substring(t.candidate from 1 for 36) as uuid), t.unit_id), cast(null as uuid), t.opened_at,
       case when t.assignee_id is null then t.done_at
         else coalesce((select min(s.from_at) from task_stint s where s.task_id = t.id), t.claimed_at) end,
       t.unit_id
from task t
where t.state <> 'WITHDRAWN'
  and (t.assignee_id is null
    or coalesce((select min(s.from_at) from task_stint s where s.task_id = t.id), t.claimed_at) > t.opened_at)
union all
select c.id, c.process_id, c.step, c.root_id, c.subject, c.link,
       coalesce(cast(substring(c.candidate from 1 for 36) as uuid), c.unit_id), c.assignee_id, c.from_at, c.done_at, c.unit_id
from (
  select t.*, coalesce((select max(s.to_at) from task_stint s where s.task_id = t.id), t.claimed_at, t.opened_at) as from_at
  from task t
  where t.state <> 'WITHDRAWN' and t.assignee_id is not null
) c
where c.done_at is null or c.done_at > c.from_at;
