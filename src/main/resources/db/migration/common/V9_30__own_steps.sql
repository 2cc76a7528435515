-- Open steps that belong to no directive (articles, boards and sections that a unit looks after by itself) are urged too.
-- The directive without bits stands for none: they share one watch and one record (decision 0024). Room deadline's own.
-- Owned by task: what a step is about, in words.
create view task_named_v as
select t.id, t.subject
from task t
where t.state = 'OPEN';

create view deadline_own_v as
select cast('00000000-0000-0000-0000-000000000000' as uuid) as directive_id, 'TASK' as subject_kind, t.id as subject_id,
       t.step as kind, 'OPEN' as state, t.due_last_working_moment as due_version, t.opened_at as begun_at, t.unit_id,
       t.subject_id as about_id, t.assignee_id as person_id, t.candidate, cast(null as varchar(30)) as work_kind,
       n.subject as words
from task_due_v t join task_named_v n on n.id = t.id
where t.due_last_working_moment is not null
  and not exists (select 1 from directive_due_v d where d.id = t.root_id);
