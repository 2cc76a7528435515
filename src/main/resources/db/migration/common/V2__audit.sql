create table audit_head (
    stream varchar(100) not null primary key,
    seq bigint not null,
    hash varchar(64) not null
);

create table audit_event (
    id uuid not null primary key,
    stream varchar(100) not null,
    seq bigint not null,
    at timestamp with time zone not null,
    root_id uuid,
    actor_id uuid,
    actor_name varchar(200) not null,
    caused_by varchar(200),
    act varchar(100) not null,
    detail varchar(8000) not null,
    prev_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_event_once unique (stream, seq)
);

create index audit_event_root on audit_event (root_id, at);
