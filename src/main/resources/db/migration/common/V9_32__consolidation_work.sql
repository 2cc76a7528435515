-- What stood with each unit, obligation by obligation, when the figures were fixed: what the report's figures count.
create table consolidation_work (
    consolidation_id uuid not null references consolidation (id),
    position integer not null,
    unit_id uuid not null,
    unit_name varchar(300) not null,
    assignment_id uuid not null,
    obligation_id uuid not null,
    code varchar(20) not null,
    title varchar(300) not null,
    due_on date,
    result varchar(4000) not null,
    reference varchar(100) not null,
    standing varchar(20) not null,
    in_time boolean not null,
    days_late integer not null,
    reason varchar(2000) not null,
    primary key (consolidation_id, position)
);
