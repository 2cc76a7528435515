-- When each row of progress was last counted, in milliseconds, never the same twice for one row: who keeps rows in memory
-- sees from their sum whether any has changed. Not indexed: a row that is counted again stays where it is.
alter table directive_unit_progress add column written bigint default 0 not null;

-- A unit that is called something else has a new version.
create or replace view unit_v as
select id, code, name, short_name, class_code as unit_class, parent_id, version from org_unit;

-- How often reports were returned is asked at each look at all units: few of many sendings were.
create index report_version_state on report_version (state, report_id, round);
