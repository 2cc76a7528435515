create table directive (
    id uuid not null primary key,
    state varchar(30) not null,
    kind varchar(30) not null,
    external boolean not null,
    subject varchar(500) not null,
    body varchar(20000) not null,
    symbol varchar(60) not null,
    number integer,
    book_year integer,
    origin_number varchar(100),
    origin_issuer varchar(300),
    issued_on date,
    issuing_unit_id uuid not null,
    office_unit_id uuid not null,
    drafting_unit_id uuid not null,
    drafter_id uuid not null,
    follower_id uuid,
    receiving_unit_id uuid,
    onward_unit_id uuid,
    signer_id uuid,
    signer_authority varchar(300) not null,
    due_phrase varchar(20),
    due_date date,
    due_reading varchar(20),
    due_legal_end timestamp with time zone,
    due_last_working_moment timestamp with time zone,
    return_reason varchar(2000),
    instance_id varchar(64),
    created_at timestamp with time zone not null,
    signed_at timestamp with time zone,
    issued_at timestamp with time zone,
    closed_at timestamp with time zone,
    closing_note varchar(2000),
    search_text varchar(1200) not null,
    version integer not null,
    constraint directive_number_once unique (issuing_unit_id, book_year, number)
);

create table directive_basis (
    directive_id uuid not null references directive (id),
    position integer not null,
    text varchar(1000) not null,
    primary key (directive_id, position)
);

create table recipient (
    id uuid not null primary key,
    directive_id uuid not null references directive (id),
    position integer not null,
    label varchar(300) not null,
    unit_class varchar(40),
    unit_id uuid
);

create table recipient_unit (
    recipient_id uuid not null references recipient (id),
    unit_id uuid not null,
    primary key (recipient_id, unit_id)
);

create table obligation (
    id uuid not null primary key,
    directive_id uuid not null references directive (id),
    recipient_id uuid not null,
    position integer not null,
    code varchar(20) not null,
    title varchar(300) not null,
    clause varchar(4000) not null,
    clause_ref varchar(60) not null,
    work_kind varchar(30) not null,
    deliverable varchar(500) not null,
    due_phrase varchar(20),
    due_date date,
    due_reading varchar(20),
    due_legal_end timestamp with time zone,
    due_last_working_moment timestamp with time zone
);

create index directive_created on directive (created_at);
create index recipient_directive on recipient (directive_id);
create index recipient_unit_unit on recipient_unit (unit_id);
create index obligation_directive on obligation (directive_id);

create view recipient_unit_v as
select r.directive_id, r.id as recipient_id, r.position, ru.unit_id
from recipient r join recipient_unit ru on ru.recipient_id = r.id;

create view obligation_v as
select o.id, o.directive_id, o.recipient_id, o.position, o.code, o.title, o.work_kind from obligation o;

create view directive_v as
select d.id, d.state, d.subject, d.number, d.symbol, d.origin_number, d.issued_on, d.external from directive d;

create view recipient_v as
select r.id, r.directive_id, r.position, r.label from recipient r;
