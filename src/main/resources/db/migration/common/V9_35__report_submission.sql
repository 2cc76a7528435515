-- A report on its way: numbered and sent by the clerk, received, withdrawn, reopened; each sending is kept (room report).
alter table report add column copy_id uuid;
update report set copy_id = id;
alter table report alter column copy_id set not null;
-- The report has gone and its signed copy has yet to come.
alter table report add column copy_later boolean default false not null;
-- Of the last sending, fixed at that moment; null while nothing was sent, and for what was sent before this was kept.
alter table report add column on_time boolean;

-- What was saved while it is written: changes of its items alone make a new version too.
alter table report add column saves integer default 0 not null;

-- A report's own number is its unit's: looked up before it is given again.
create index report_number on report (unit_id, number);

-- The report as it was sent, one for each round, with what was found of it.
create table report_version (
    report_id uuid not null references report (id),
    round integer not null,
    state varchar(20) not null,
    number varchar(60) not null,
    dated date,
    remarks varchar(4000) not null,
    proposals varchar(4000) not null,
    prepared_by uuid,
    signed_by uuid,
    sent_at timestamp with time zone not null,
    figures_at timestamp with time zone,
    copy_id uuid not null,
    copy_later boolean not null,
    on_time boolean,
    primary key (report_id, round)
);

create index report_version_copy on report_version (copy_id);

create table report_version_item (
    report_id uuid not null,
    round integer not null,
    position integer not null,
    assignment_id uuid not null,
    finished boolean not null,
    text varchar(4000) not null,
    reason varchar(2000) not null,
    promised_on date,
    verdict varchar(20) not null,
    verdict_reason varchar(2000) not null,
    primary key (report_id, round, position),
    foreign key (report_id, round) references report_version (report_id, round)
);

create table report_version_figure (
    report_id uuid not null,
    round integer not null,
    position integer not null,
    assignment_id uuid not null,
    code varchar(60) not null,
    kind varchar(20) not null,
    part_of varchar(60) not null,
    system_value varchar(300),
    typed_value varchar(300) not null,
    explanation varchar(1000) not null,
    path varchar(500) not null,
    primary key (report_id, round, position),
    foreign key (report_id, round) references report_version (report_id, round)
);

-- What was sent before versions were kept: its last sending, as it now stands. What is waited for is being checked.
update report set state = 'CHECKING' where state = 'SENT';
insert into report_version
select r.id, case when r.state = 'RETURNED' then r.round - 1 else r.round end, r.state, r.number, r.dated, r.remarks,
       r.proposals, r.prepared_by, r.signed_by, r.sent_at, r.figures_at, r.copy_id, r.copy_later, r.on_time
from report r where r.sent_at is not null;
insert into report_version_item
select i.report_id, v.round, i.position, i.assignment_id, i.finished, i.text, i.reason, i.promised_on, i.verdict,
       i.verdict_reason
from report_item i join report_version v on v.report_id = i.report_id;
insert into report_version_figure
select f.report_id, v.round, f.position, f.assignment_id, f.code, f.kind, f.part_of, f.system_value, f.typed_value,
       f.explanation, f.path
from report_figure f join report_version v on v.report_id = f.report_id;

-- The clerk's step brings the unit's report about as well.
create or replace view deadline_subject_v as
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
  and (t.step not in ('prepare-report', 'sign-report', 'number-report')
    or not exists (select 1 from assignment_due_v r where r.addressee_id = t.subject_id and r.work_kind = 'REPORT'));
