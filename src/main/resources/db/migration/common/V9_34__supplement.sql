-- A directive may be reported upward more than once: the report, and what supplements it. That there is one only was a
-- constraint without a name, which each database calls otherwise: it goes with its column.
alter table consolidation add column about uuid;
update consolidation set about = directive_id;
alter table consolidation drop column directive_id;
alter table consolidation rename column about to directive_id;
alter table consolidation alter column directive_id set not null;
alter table consolidation add column sequence integer default 1 not null;
alter table consolidation add constraint consolidation_sequence unique (directive_id, sequence);

-- The report that this one supplements, as it was sent, and why.
alter table consolidation add column supplement_reference varchar(60);
alter table consolidation add column supplement_dated date;
alter table consolidation add column supplement_reason varchar(2000);

-- Why the leader sent it back; before there were supplements it stood with the directive.
alter table consolidation add column return_reason varchar(2000);

-- What a unit's report said, in short, so that the next one can tell that it says something else.
alter table consolidation_unit add column said varchar(64) default '' not null;
