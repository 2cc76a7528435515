create table outbox_mail (
    id uuid not null primary key,
    mail_key varchar(200) not null,
    message_id varchar(255) not null,
    recipient varchar(320) not null,
    subject varchar(500) not null,
    body varchar(100000) not null,
    state varchar(20) not null,
    created_at timestamp with time zone not null,
    attempts integer not null,
    due_at timestamp with time zone not null,
    lease uuid,
    leased_until timestamp with time zone,
    fault varchar(20),
    fault_detail varchar(1000),
    finished_at timestamp with time zone,
    constraint outbox_mail_once unique (mail_key)
);

create index outbox_mail_due on outbox_mail (state, due_at);
create index outbox_mail_recent on outbox_mail (state, created_at);

create table outbox_attachment (
    mail_id uuid not null references outbox_mail (id),
    position integer not null,
    name varchar(200) not null,
    content_type varchar(100) not null,
    content bytea not null,
    primary key (mail_id, position)
);

create table notice (
    id uuid not null primary key,
    recipient_id uuid not null,
    notice_key varchar(200) not null,
    directive_id uuid,
    group_label varchar(300) not null,
    link varchar(300) not null,
    template varchar(100) not null,
    args varchar(20000) not null,
    created_at timestamp with time zone not null,
    read_at timestamp with time zone,
    archived_at timestamp with time zone,
    constraint notice_once unique (recipient_id, notice_key)
);

create index notice_of_recipient on notice (recipient_id, archived_at, created_at);
