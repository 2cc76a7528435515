-- What rooms look through when somebody leaves, and for the alarm list. Owned by directive:
create view directive_signer_v as
select d.id, d.signer_authority from directive d;

-- Owned by organization:
create view administrator_v as
select g.person_id, g.valid_from, g.valid_to from role_grant g where g.role_code = 'ADMIN';

-- Owned by task:
create view task_hands_v as
select t.id, t.step, t.root_id, t.reference, t.subject, t.link, t.unit_id, t.role_code, t.candidate, t.assignee_id,
       t.overseer_id, t.due_phrase, t.due_date, t.due_number, t.due_reading, t.due_office, t.due_legal_end,
       t.due_last_working_moment
from task t
where t.state = 'OPEN';

-- Owned by substitution:
create view absence_v as
select a.person_id, a.substitute_id, a.from_day, a.to_day from absence a where a.ended_at is null;

-- Room handover's own: the receipt (biên bản bàn giao). It tells what it says for ever, so it keeps words, not references.
create table hand_over (
    id uuid not null primary key,
    submission uuid not null,
    person_id uuid not null,
    person_name varchar(200) not null,
    person_title varchar(200) not null,
    unit_id uuid not null,
    unit_name varchar(300) not null,
    by_id uuid not null,
    by_name varchar(200) not null,
    at timestamp with time zone not null,
    last_day date not null,
    note varchar(1000) not null,
    account_closed boolean not null,
    constraint hand_over_once unique (submission)
);
create index hand_over_person on hand_over (person_id);
create index hand_over_unit on hand_over (unit_id, at);

create table hand_over_line (
    hand_over_id uuid not null references hand_over (id),
    position integer not null,
    part varchar(20) not null,
    reference varchar(200) not null,
    step varchar(60) not null,
    subject varchar(1000) not null,
    link varchar(200) not null,
    receiver_id uuid not null,
    receiver_name varchar(200) not null,
    receiver_title varchar(200) not null,
    primary key (hand_over_id, position)
);
create index hand_over_line_receiver on hand_over_line (receiver_id);

-- The mornings on which those who can mend were told; whoever writes the row first tells them.
create table alarm_morning (
    on_day date not null primary key
);
