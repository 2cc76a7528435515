-- What a deadline's words need besides their date: hour, number of days, day of the month; and whose closing hour it ends by.
alter table directive add column due_number integer;
alter table directive add column due_office uuid;
alter table obligation add column due_number integer;
alter table obligation add column due_office uuid;
alter table assignment add column due_number integer;
alter table assignment add column due_office uuid;
alter table task add column due_number integer;
alter table task add column due_office uuid;

-- Decided by a document, or expected from the law and the moon.
alter table holiday add column status varchar(20) default 'OFFICIAL' not null
    check (status = any (array['PROVISIONAL', 'OFFICIAL']));
update holiday set status = 'PROVISIONAL' where source like '%chưa đối chiếu%';

-- One row: whoever changes days or hours locks it, and other nodes see by its number that something changed.
create table calendar_state (
    id integer primary key check (id = 1),
    version bigint not null
);
insert into calendar_state (id, version) values (1, 0);

-- Of one unit, and of those below it that have none of their own; OFFICE holds for everybody else.
create table working_hours (
    owner varchar(36) primary key,
    opening varchar(5) not null,
    noon_from varchar(5) not null,
    noon_to varchar(5) not null,
    closing varchar(5) not null
);
insert into working_hours (owner, opening, noon_from, noon_to, closing)
values ('OFFICE', '07:00', '11:00', '13:00', '17:00');
