-- What the units reported in figures when these were fixed, line by line, with the tree of units as it was then.
create table consolidation_group (
    consolidation_id uuid not null references consolidation (id),
    position integer not null,
    -- position of the group that it is a part of
    above integer,
    -- above whose units it stands; null for units of a class
    unit_id uuid,
    name varchar(300) not null,
    name_en varchar(300) not null,
    primary key (consolidation_id, position)
);

create table consolidation_figure (
    consolidation_id uuid not null references consolidation (id),
    position integer not null,
    group_position integer not null,
    unit_id uuid not null,
    unit_name varchar(300) not null,
    addressee_id uuid not null,
    assignment_id uuid not null,
    obligation_id uuid not null,
    obligation_code varchar(20) not null,
    title varchar(300) not null,
    work_kind varchar(20) not null,
    code varchar(60) not null,
    kind varchar(20) not null,
    -- code of the count that it is a part of; empty for none
    part_of varchar(60) not null,
    -- null if the unit has not reported; empty if it left it blank, which is another thing than zero
    typed_value varchar(300),
    -- what it adds to the sum; null for what is no count and for what nobody told
    amount bigint,
    system_value varchar(300),
    explanation varchar(1000) not null,
    primary key (consolidation_id, position),
    constraint consolidation_figure_kind check (kind = any (array['COUNT', 'TEXT', 'DATE'])),
    foreign key (consolidation_id, group_position) references consolidation_group (consolidation_id, position)
);

-- The lines behind one sum.
create index consolidation_figure_code on consolidation_figure (consolidation_id, code);

-- What the officer makes of it all.
alter table consolidation add column assessment varchar(20000) default '' not null;

-- Each line leads to the unit's report.
alter table consolidation_work add column addressee_id uuid;
update consolidation_work set addressee_id =
    (select a.addressee_id from assignment_v a where a.id = consolidation_work.assignment_id);
alter table consolidation_work alter column addressee_id set not null;
create index consolidation_work_obligation on consolidation_work (consolidation_id, obligation_id);
