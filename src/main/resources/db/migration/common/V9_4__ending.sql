alter table directive add column recall_reason varchar(2000);
alter table directive add column recall_document varchar(300);
alter table directive add column recalled_at timestamp with time zone;
alter table directive add column recalled_by uuid;

alter table addressee add column recall_confirmed_at timestamp with time zone;

create table consolidation (
    id uuid not null primary key,
    directive_id uuid not null unique,
    state varchar(20) not null,
    cut_off_at timestamp with time zone not null,
    subject varchar(1000) not null,
    summary varchar(20000) not null,
    difficulties varchar(100000) not null,
    proposals varchar(20000) not null,
    reference varchar(60) not null,
    dated date,
    sent_to uuid,
    sent_at timestamp with time zone,
    version integer not null
);

create table consolidation_item (
    consolidation_id uuid not null references consolidation (id),
    position integer not null,
    obligation_id uuid not null,
    code varchar(20) not null,
    title varchar(300) not null,
    expected integer not null,
    done integer not null,
    awaiting integer not null,
    text varchar(100000) not null,
    primary key (consolidation_id, position)
);

create table consolidation_unit (
    consolidation_id uuid not null references consolidation (id),
    position integer not null,
    unit_id uuid not null,
    name varchar(300) not null,
    outcome varchar(20) not null,
    primary key (consolidation_id, position)
);
