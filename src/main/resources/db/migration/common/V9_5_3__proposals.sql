-- What a unit proposes stands apart from what it finds difficult, as in the consolidated report.
alter table report add column proposals varchar(4000) default '' not null;
alter table consolidation alter column proposals set data type varchar(100000);
