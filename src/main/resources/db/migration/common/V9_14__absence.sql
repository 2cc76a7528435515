-- Who is away, from which to which day, and who stands in. Nothing else is written when an absence begins or ends: what a
-- substitute may do is asked of these rows by the day of the office's clock.
create table absence (
    id uuid primary key,
    person_id uuid not null references person (id),
    substitute_id uuid not null references person (id),
    from_day date not null,
    to_day date not null,
    reason varchar(500) not null,
    entered_by uuid not null,
    entered_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    version integer not null,
    check (from_day <= to_day),
    check (person_id <> substitute_id)
);
create index absence_person on absence (person_id, to_day);
create index absence_substitute on absence (substitute_id, to_day);

-- Two absences may contradict each other only together, so they are entered one after the other under this row's lock.
create table absence_book (
    id integer primary key
);
insert into absence_book (id) values (1);

-- What room substitution looks through: roles and units of each day, and whose account can be used.
create view held_role_v as
    select person_id, unit_id, role_code, valid_from, valid_to from role_grant where unit_id is not null;
create view membership_v as
    select person_id, unit_id, valid_from, valid_to from post
    union all
    select person_id, unit_id, valid_from, valid_to from role_grant where unit_id is not null;
create view active_person_v as
    select person_id from account where enabled = true and locked = false;

-- For whom a substitute did a step.
alter table task add column acting_for_id uuid;

-- How it was signed in fact, if by a substitute: by whom, and with which words above the name.
alter table directive add column signed_by uuid;
alter table directive add column signed_authority varchar(300);
alter table consolidation add column approved_by uuid;
alter table consolidation add column approved_authority varchar(300);
