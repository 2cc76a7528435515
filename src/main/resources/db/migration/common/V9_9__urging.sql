-- By hand: who urged, and in what words. What the ladder says has neither. Room deadline's own.
alter table reminder add column sender_id uuid;
alter table reminder add column note varchar(500);

-- What room urging may look through. Owned by deadline:
create view reminder_v as
select r.id, r.directive_id, r.unit_id, r.subject_kind, r.subject_id, r.kind, r.milestone, r.due_version, r.level,
       r.channels, r.content, r.working_days, r.covered, r.rule_id, r.sender_id, r.note, r.created_at
from reminder r;

create view reminder_receiver_v as
select x.reminder_id, x.person_id, x.role_code from reminder_receiver x;

-- Owned by execution:
create view assignment_words_v as
select a.id, cast(a.id as varchar(64)) as subject_id, a.directive_id, a.addressee_id, a.obligation_id, a.due_phrase,
       a.due_date, a.due_number, a.due_reading, a.due_office, a.due_legal_end, a.due_last_working_moment
from assignment a;

create view addressee_unit_v as
select a.id, a.unit_id from addressee a;

-- Owned by task:
create view task_words_v as
select t.id, t.link, t.due_phrase, t.due_date, t.due_number, t.due_reading, t.due_office, t.due_legal_end,
       t.due_last_working_moment
from task t
where t.state = 'OPEN';
