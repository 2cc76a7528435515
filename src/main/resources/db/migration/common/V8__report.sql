create table report (
    id uuid not null primary key,
    addressee_id uuid not null unique,
    directive_id uuid not null,
    unit_id uuid not null,
    state varchar(20) not null,
    round integer not null,
    number varchar(60) not null,
    dated date,
    remarks varchar(4000) not null,
    prepared_by uuid,
    signed_by uuid,
    sent_at timestamp with time zone,
    version integer not null
);

create table report_item (
    id uuid not null primary key,
    report_id uuid not null references report (id),
    assignment_id uuid not null,
    position integer not null,
    text varchar(4000) not null,
    reason varchar(2000) not null,
    promised_on date,
    finished boolean not null,
    verdict varchar(20) not null,
    verdict_reason varchar(2000) not null,
    constraint report_item_once unique (report_id, assignment_id)
);
