-- Sections that nobody is on duty for are told of once a week; checks that are open are counted (room portal).
alter table portal add column duty_told_on date;

create index section_upkeep_stage on section_upkeep (stage, portal_id);
