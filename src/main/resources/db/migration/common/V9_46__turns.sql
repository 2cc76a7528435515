-- Who had a step before whoever has it now: written when it changes hands. Whose it is, and since when, stands in the step.
create table task_stint (
    task_id varchar(64) not null references task (id),
    person_id uuid not null,
    from_at timestamp with time zone not null,
    to_at timestamp with time zone not null,
    primary key (task_id, from_at),
    constraint task_stint_takes_time check (from_at < to_at)
);

-- What room ledger may look through. Owned by task: whose turn it was from when to when; nobody's while a step was in a unit's
-- queue. A turn that goes on has no end.
create view task_turn_v as
select t.id as task_id, t.process_id, t.step, t.root_id, t.subject, t.link, t.unit_id, s.person_id, s.from_at, s.to_at
from task_stint s join task t on t.id = s.task_id
where t.state <> 'WITHDRAWN'
union all
select t.id, t.process_id, t.step, t.root_id, t.subject, t.link, t.unit_id, cast(null as uuid), t.opened_at,
       case when t.assignee_id is null then t.done_at
         else coalesce((select min(s.from_at) from task_stint s where s.task_id = t.id), t.claimed_at) end
from task t
where t.state <> 'WITHDRAWN'
  and (t.assignee_id is null
    or coalesce((select min(s.from_at) from task_stint s where s.task_id = t.id), t.claimed_at) > t.opened_at)
union all
select c.id, c.process_id, c.step, c.root_id, c.subject, c.link, c.unit_id, c.assignee_id, c.from_at, c.done_at
from (
  select t.*, coalesce((select max(s.to_at) from task_stint s where s.task_id = t.id), t.claimed_at, t.opened_at) as from_at
  from task t
  where t.state <> 'WITHDRAWN' and t.assignee_id is not null
) c
where c.done_at is null or c.done_at > c.from_at;
