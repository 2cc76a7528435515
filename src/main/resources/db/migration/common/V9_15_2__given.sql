-- What room given may look through. Owned by execution:
create view assignment_given_v as
select a.id, a.directive_id, a.unit_id, a.obligation_id, a.state, a.lead_id, a.finished_at, u.assigned_by, u.assigned_at,
       u.state as unit_state, a.due_phrase, a.due_date, a.due_number, a.due_reading, a.due_office, a.due_legal_end,
       a.due_last_working_moment
from assignment a join addressee u on u.id = a.addressee_id;

create view report_given_v as
select u.id as subject_id, u.unit_id, u.state, u.assigned_by, u.assigned_at
from addressee u;

create index addressee_assigned_by on addressee (assigned_by, state);

-- Owned by task:
create view task_given_v as
select t.id, t.process_id, t.step, t.subject_id, t.root_id, t.subject, t.unit_id, t.candidate, t.assignee_id, t.opened_at,
       t.due_phrase, t.due_date, t.due_number, t.due_reading, t.due_office, t.due_legal_end, t.due_last_working_moment
from task t
where t.state = 'OPEN';

-- Owned by audit: the last act of each chain.
create view last_act_v as
select h.stream, e.at, e.act, e.actor_name
from audit_head h join audit_event e on e.stream = h.stream and e.seq = h.seq;

-- Room given's own: who last passed a step on to a colleague.
create table handed_over (
    process_id varchar(60) not null,
    subject_id uuid not null,
    step varchar(60) not null,
    by_id uuid not null references person (id),
    at timestamp with time zone not null,
    primary key (process_id, subject_id, step)
);

create index handed_over_by on handed_over (by_id);
