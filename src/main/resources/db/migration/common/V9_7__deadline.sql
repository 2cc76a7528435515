-- What room deadline may look through. Owned by directive:
create view directive_due_v as
select d.id, d.state, d.created_at, d.issuing_unit_id, d.office_unit_id, d.drafting_unit_id, d.drafter_id, d.follower_id,
       d.receiving_unit_id, d.onward_unit_id, d.signer_id
from directive d;

-- Owned by execution:
create view assignment_due_v as
select a.id, a.directive_id, a.addressee_id, a.unit_id, a.work_kind, a.state, a.lead_id, u.report_lead_id,
       u.handed_out_at, a.finished_at, a.due_last_working_moment
from assignment a join addressee u on u.id = a.addressee_id;

-- Owned by task:
create view task_due_v as
select t.id, t.step, t.subject_id, t.root_id, t.unit_id, t.candidate, t.assignee_id, t.opened_at,
       t.due_last_working_moment
from task t
where t.state = 'OPEN';

-- Room deadline's own. What is urged: what units still owe while the directive is in force, and open steps with a time.
-- A step that carries an assignment is urged through it, and what ends with the directive through the directive's steps.
create view deadline_subject_v as
select a.directive_id, 'ASSIGNMENT' as subject_kind, cast(a.id as varchar(64)) as subject_id, 'ASSIGNMENT' as kind,
       a.state, a.due_last_working_moment as due_version, a.handed_out_at as begun_at, a.unit_id,
       a.addressee_id as about_id, coalesce(a.lead_id, a.report_lead_id) as person_id,
       cast(null as varchar(60)) as candidate, a.work_kind
from assignment_due_v a join directive_due_v d on d.id = a.directive_id and d.state = 'IN_FORCE'
where a.state in ('NOT_RECEIVED', 'RECEIVED', 'IN_PROGRESS', 'RETURNED')
  and a.finished_at is null
  and a.work_kind not in ('CONSOLIDATE', 'FORWARD')
  and a.due_last_working_moment is not null
union all
select t.root_id, 'TASK', t.id, t.step, 'OPEN', t.due_last_working_moment, t.opened_at, t.unit_id, t.subject_id,
       t.assignee_id, t.candidate, cast(null as varchar(30))
from task_due_v t join directive_due_v d on d.id = t.root_id
where t.due_last_working_moment is not null
  and (d.state in ('IN_FORCE', 'RECALLED') or t.subject_id = t.root_id)
  and t.step <> 'carry-out-obligation'
  and (t.step not in ('prepare-report', 'sign-report')
    or not exists (select 1 from assignment_due_v r where r.addressee_id = t.subject_id and r.work_kind = 'REPORT'));

-- One row per directive that has something to urge: locked by whoever sweeps it or moves its deadlines.
create table deadline_watch (
    directive_id uuid not null primary key,
    swept_until date not null,
    next_sweep_at timestamp with time zone not null
);

create index deadline_watch_next on deadline_watch (next_sweep_at);

-- Who was to be reminded of what, when and why. The version of a deadline is its own last working moment (decision 0009).
create table reminder (
    id uuid not null primary key,
    directive_id uuid not null,
    unit_id uuid not null,
    subject_kind varchar(20) not null,
    subject_id varchar(64) not null,
    kind varchar(60) not null,
    state varchar(30) not null,
    milestone varchar(40) not null,
    due_version timestamp with time zone not null,
    level integer not null,
    due_at timestamp with time zone not null,
    channels varchar(100) not null,
    content varchar(60) not null,
    working_days integer not null,
    covered varchar(400) not null,
    rule_id varchar(100) not null,
    created_at timestamp with time zone not null,
    constraint reminder_once unique (subject_id, milestone, due_version)
);

create index reminder_directive on reminder (directive_id, due_at);

create table reminder_receiver (
    reminder_id uuid not null references reminder (id),
    person_id uuid not null,
    role_code varchar(20) not null,
    unit_id uuid not null,
    primary key (reminder_id, person_id)
);

create index reminder_receiver_person on reminder_receiver (person_id);

-- How high each subject has been taken by its present deadline: for lists, by directive or by unit.
create view escalation_v as
select s.directive_id, s.unit_id, s.subject_kind, s.subject_id, s.about_id, max(r.level) as level,
       max(r.due_at) as reminded_at
from deadline_subject_v s join reminder r on r.subject_id = s.subject_id and r.due_version = s.due_version
group by s.directive_id, s.unit_id, s.subject_kind, s.subject_id, s.about_id;
