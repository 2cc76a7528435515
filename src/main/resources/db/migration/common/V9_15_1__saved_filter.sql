-- A list with its filter under a name: its owner's, or for everybody of a unit besides.
create table saved_filter (
    id uuid not null primary key,
    owner_id uuid not null references person (id),
    owner_name varchar(200) not null,
    unit_id uuid references org_unit (id),
    page varchar(60) not null,
    query varchar(500) not null,
    name varchar(60) not null,
    name_folded varchar(60) not null,
    constraint saved_filter_once unique (owner_id, page, name_folded)
);

create index saved_filter_unit on saved_filter (unit_id, page);
