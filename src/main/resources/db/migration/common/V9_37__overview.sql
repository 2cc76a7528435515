-- What leaders look at is what runs: what is closed is never read for it.
create index directive_state on directive (state);
create index report_directive on report (directive_id);
create index evidence_added on evidence (added_at);

-- When a room last told how far the work is.
alter table assignment add column progress_at timestamp with time zone;

-- What room overview may look through. Owned by directive:
create view directive_running_v as
select d.id, d.state, d.kind, d.number, d.symbol, d.origin_number, d.subject, d.issued_at, d.created_at,
       d.issuing_unit_id, d.office_unit_id, d.drafting_unit_id, d.receiving_unit_id, d.drafter_id, d.follower_id,
       d.signer_id, d.due_phrase, d.due_date, d.due_number, d.due_reading, d.due_office, d.due_legal_end,
       d.due_last_working_moment
from directive d
where d.state in ('IN_FORCE', 'CONSOLIDATING');

-- Owned by execution: what is expected, and how far it is.
create view assignment_standing_v as
select a.id, a.directive_id, a.addressee_id, a.obligation_id, a.unit_id, a.state, a.progress, a.progress_at,
       a.due_legal_end, a.due_last_working_moment, a.arrived_at, a.returned_at, a.finished_at
from assignment a
where a.state not in ('SUSPENDED', 'RECALLED', 'NOT_APPLICABLE') and a.work_kind not in ('CONSOLIDATE', 'FORWARD');

create view addressee_standing_v as
select u.id, u.directive_id, u.unit_id, u.state, u.handed_out_at, u.received_at, u.assigned_at, u.submitted_at
from addressee u
where u.state not in ('SUSPENDED', 'RECALLED', 'NOT_APPLICABLE');

create view evidence_added_v as
select e.assignment_id, e.added_at from evidence e;

-- Owned by report: each sending that was returned.
create view report_returned_v as
select r.directive_id, r.addressee_id, v.round
from report r join report_version v on v.report_id = r.id and v.state = 'RETURNED';

-- Room overview's own: when a unit is at risk. The codes are the program's, the limits the authority's.
create table risk_rule (
    code varchar(20) not null primary key,
    position integer not null,
    threshold integer not null,
    share integer,
    active boolean not null,
    constraint risk_rule_limit check (threshold >= 0 and (share is null or share between 1 and 100))
);

insert into risk_rule (code, position, threshold, share, active) values ('NOT_RECEIVED', 1, 5, null, true);
insert into risk_rule (code, position, threshold, share, active) values ('NO_PROGRESS', 2, 10, null, true);
insert into risk_rule (code, position, threshold, share, active) values ('RETURNED', 3, 2, null, true);
insert into risk_rule (code, position, threshold, share, active) values ('NEARLY_DUE', 4, 3, 50, true);
