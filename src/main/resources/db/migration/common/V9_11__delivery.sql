-- Room notification: what a mail is about and to whom, when it stopped, and who looks after it since.
alter table outbox_mail add column about_directive_id uuid;
alter table outbox_mail add column about_recipient_id uuid;
alter table outbox_mail add column parked_at timestamp with time zone;
alter table outbox_mail add column keeper varchar(200);
create index outbox_mail_about on outbox_mail (about_directive_id, about_recipient_id);

-- What room delivery may look through. Owned by notification:
create view outbox_about_v as
select m.id, m.about_directive_id as directive_id, m.about_recipient_id as recipient_id, m.recipient as address, m.state,
       m.parked_at
from outbox_mail m
where m.about_directive_id is not null;

-- Room delivery's own: a recipient whom the mails about a directive do not reach, from the first that stopped until the
-- officer has seen to it. While it is open, its key lets no second one begin.
create table undelivered (
    id uuid not null primary key,
    directive_id uuid not null,
    recipient_id uuid not null,
    holder_id uuid not null,
    address varchar(320) not null,
    open_key varchar(80),
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    state varchar(20) not null,
    note varchar(2000),
    instance_id varchar(64),
    version integer not null,
    constraint undelivered_once unique (open_key)
);

create index undelivered_holder on undelivered (holder_id, state);

create table undelivered_mail (
    undelivered_id uuid not null references undelivered (id),
    mail_id uuid not null,
    primary key (undelivered_id, mail_id)
);

create index undelivered_mail_mail on undelivered_mail (mail_id);

-- The row that a node locks while it looks for mails that stopped: what it has taken the next one sees.
create table delivery_turn (
    id integer not null primary key
);
insert into delivery_turn (id) values (1);
