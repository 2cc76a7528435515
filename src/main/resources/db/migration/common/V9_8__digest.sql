-- What room digest may look through. Owned by organization:
create view person_mail_v as
select p.id, p.full_name as name, p.email from person p;

create view mandate_v as
select g.person_id, cast(g.unit_id as varchar(64)) || ':' || g.role_code as candidate, g.valid_from, g.valid_to
from role_grant g
where g.unit_id is not null;

-- Owned by task:
create view task_open_v as
select t.id, t.candidate, t.assignee_id
from task t
where t.state = 'OPEN';

-- Owned by execution:
create view addressee_progress_v as
select a.id, a.directive_id, a.state, a.received_at
from addressee a;

-- Owned by notification:
create view outbox_state_v as
select m.mail_key, m.state from outbox_mail m;

-- Room digest's own: one mail for a person and a morning, and the reminders that stood in it.
create table digest (
    id uuid not null primary key,
    person_id uuid not null,
    on_day date not null,
    mail_key varchar(200) not null,
    constraint digest_once unique (person_id, on_day)
);

create table digest_item (
    digest_id uuid not null references digest (id),
    reminder_id uuid not null,
    primary key (digest_id, reminder_id)
);

create index digest_item_reminder on digest_item (reminder_id);

-- The row that a node locks while it writes the morning's mails: what it has written the next one sees.
create table digest_turn (
    id integer not null primary key
);
insert into digest_turn (id) values (1);

-- Who does not want to be written to; notices in the application come all the same.
create table digest_refusal (
    person_id uuid not null primary key references person (id)
);
