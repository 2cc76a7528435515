-- A leader's instruction to one unit is an obligation that was added to a directive in force.
alter table recipient add column instructed boolean default false not null;
alter table obligation add column instructed_unit_id uuid;
alter table obligation add column instructed_by uuid;
alter table obligation add column instructed_at timestamp with time zone;
alter table addressee add column instructed_at timestamp with time zone;

-- When it was given, if that was after the directive was handed out.
alter table assignment add column given_at timestamp with time zone;

-- What room deadline looks through: a reminder that was missed before something was given is not made up for.
create or replace view assignment_due_v as
select a.id, a.directive_id, a.addressee_id, a.unit_id, a.work_kind, a.state, a.lead_id, u.report_lead_id,
       coalesce(a.given_at, u.handed_out_at) as handed_out_at, a.finished_at, a.due_last_working_moment
from assignment a join addressee u on u.id = a.addressee_id;

create or replace view recipient_v as
select r.id, r.directive_id, r.position, r.label, r.instructed from recipient r;
