-- Units change on a day: what holds now stands in org_unit since state_from; what held before, and what was ordered for
-- a day to come, stands here, each from its day on.
alter table org_unit add column state_from date;
update org_unit set state_from = valid_from;
alter table org_unit alter column state_from set not null;

create table unit_state (
    unit_id uuid not null references org_unit (id),
    valid_from date not null,
    name varchar(300) not null,
    short_name varchar(120) not null,
    class_code varchar(40) not null references unit_class (code),
    level_code varchar(40) not null references unit_level (code),
    parent_id uuid references org_unit (id),
    is_virtual boolean not null,
    is_external boolean not null,
    official_email varchar(254),
    place_name varchar(200),
    primary key (unit_id, valid_from)
);
create index unit_state_day on unit_state (valid_from);

-- One administrator at a time changes the tree or the rights: two harmless changes may together make a circle, or leave
-- nobody to administer.
create table organization_turn (
    id integer primary key
);
insert into organization_turn (id) values (1);

-- An account waits until its owner has set a password (enabled), and may be locked. A session remembers both stamps: with
-- an older one of the keys (locked, new password) it ends, with an older one of the rights it reads them again.
alter table account add column locked boolean default false not null;
alter table account add column key_stamp integer default 0 not null;
alter table account add column rights_stamp integer default 0 not null;

-- Links of people for their first or next password; the first administrator's belongs to nobody.
alter table setup_link add column person_id uuid references person (id);
alter table setup_link add column expires_at timestamp with time zone;
create index setup_link_person on setup_link (person_id);
