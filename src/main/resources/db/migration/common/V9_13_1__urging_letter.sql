-- What was decided when a letter of urging (công văn đôn đốc) was due: issued with its number and day, or not needed and
-- why. One row for each step that was completed so. Room urging's own.
create table urging_letter (
    id uuid not null primary key,
    directive_id uuid not null,
    task_id varchar(64) not null,
    outcome varchar(20) not null check (outcome = any (array['ISSUED', 'DECLINED'])),
    number varchar(60),
    issued_on date,
    note varchar(2000) not null,
    decided_by uuid not null,
    decided_at timestamp with time zone not null,
    constraint urging_letter_task unique (task_id),
    constraint urging_letter_numbered check (outcome = 'DECLINED' or (number is not null and issued_on is not null))
);

create index urging_letter_directive on urging_letter (directive_id, decided_at);

-- What a letter names, or was decided to need none: once for each deadline that something has had (decision 0012).
create table urging_letter_line (
    id uuid not null primary key,
    letter_id uuid not null references urging_letter (id),
    subject_id varchar(64) not null,
    kind varchar(60) not null,
    due_version timestamp with time zone not null,
    unit_id uuid not null,
    level integer not null,
    working_days integer not null,
    head_id uuid,
    constraint urging_letter_line_once unique (subject_id, due_version)
);

create index urging_letter_line_letter on urging_letter_line (letter_id);

-- What the ladder has taken to a letter by its present deadline, what is not let rest, and about which nothing has been
-- decided yet.
create view urging_letter_due_v as
select s.directive_id, s.subject_id, s.subject_kind, s.kind, s.unit_id, s.about_id, s.due_version, max(r.level) as level
from deadline_subject_v s join reminder_v r on r.subject_id = s.subject_id and r.due_version = s.due_version
where not exists (select 1 from urging_letter_line l
                  where l.subject_id = s.subject_id and l.due_version = s.due_version)
  and not exists (select 1 from reminder_pause_v p
                  where p.subject_id = s.subject_id and p.due_version = s.due_version)
group by s.directive_id, s.subject_id, s.subject_kind, s.kind, s.unit_id, s.about_id, s.due_version
having max(case when r.channels like '%LETTER%' then 1 else 0 end) = 1;

-- Everything by which somebody was urged: the ladder's reminders, those by hand, and letters.
create view urging_act_v as
select r.id, r.directive_id, r.unit_id, r.subject_id, r.kind, r.milestone, r.due_version, r.level, r.channels, r.content,
       r.working_days, r.covered, r.rule_id, r.sender_id, r.note, r.created_at, cast(null as varchar(60)) as letter_number,
       cast(null as date) as letter_issued_on
from reminder_v r
union all
select l.id, e.directive_id, l.unit_id, l.subject_id, l.kind, 'LETTER', l.due_version, l.level, 'LETTER', 'letter',
       l.working_days, '', 'letter', e.decided_by, e.note, e.decided_at, e.number, e.issued_on
from urging_letter_line l join urging_letter e on e.id = l.letter_id
where e.outcome = 'ISSUED';

create view urging_told_v as
select x.reminder_id as act_id, x.person_id, x.role_code from reminder_receiver_v x
union all
select l.id, l.head_id, 'UNIT_HEAD'
from urging_letter_line l join urging_letter e on e.id = l.letter_id
where e.outcome = 'ISSUED' and l.head_id is not null;
