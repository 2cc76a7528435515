-- Sections that nobody is on duty for are told of once a week; checks that are open are counted (room portal).
alter table portal add column duty_told_on date;

-- What assignments were last told of sections and slogans: a note that people wrote since stays until something changes.
alter table portal add column told_sections varchar(500);
alter table portal add column told_slogans varchar(500);

create index section_upkeep_stage on section_upkeep (stage, portal_id);
