-- By which version of its model a step runs: it is counted on that version's drawing.
alter table task add column process_version integer default 1 not null;

-- Only the engine knows it of the steps that are there already; asked once, here, and never again.
update task set process_version = coalesce(
    (select d.version_ from act_hi_taskinst h join act_re_procdef d on d.id_ = h.proc_def_id_ where h.id_ = task.id), 1);

alter table task alter column process_version drop default;

-- Steps of one directive by kind, in the order in which a list of them is read; begins as the one that it replaces.
drop index task_root;
create index task_root on task (root_id, state, process_id, step, due_legal_end, id);

-- What room drawing may look through. Owned by task. Seconds are those that went by, nights and days off included.
create view task_step_v as
select t.id, t.process_id, t.process_version, t.step, t.root_id, t.subject, t.link, t.unit_id, t.candidate, t.assignee_id,
       t.done_by, t.state, t.opened_at, t.done_at,
       cast(extract(epoch from t.done_at) - extract(epoch from t.opened_at) as bigint) as seconds,
       t.due_phrase, t.due_date, t.due_number, t.due_reading, t.due_office, t.due_legal_end, t.due_last_working_moment
from task t
where t.state <> 'WITHDRAWN';
