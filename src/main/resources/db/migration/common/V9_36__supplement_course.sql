-- Of a supplementary report the process that carries it, and who began it; the first report goes its directive's way.
alter table consolidation add column instance_id varchar(64);
alter table consolidation add column begun_by uuid;

-- A supplement begun before this was kept: its first step was opened at the moment when its figures were fixed.
update consolidation set instance_id =
    (select t.instance_id from task t
     where t.subject_id = consolidation.directive_id and t.process_id = 'report-consolidation'
       and t.step = 'consolidate-results' and t.opened_at >= consolidation.cut_off_at
     order by t.opened_at, t.id fetch first 1 rows only)
where sequence > 1;

-- What was gathered from the units for each text, before the officer edited it, so that the next report can tell his words
-- from theirs; null for reports from before.
alter table consolidation add column gathered_difficulties varchar(100000);
alter table consolidation add column gathered_proposals varchar(100000);
alter table consolidation_item add column gathered varchar(100000);
