alter table assignment add column result varchar(4000);
alter table assignment add column reported_result varchar(4000);
alter table assignment add column no_evidence_reason varchar(2000);
update assignment set result = progress where finished_at is not null;

alter table report_item add column result_of varchar(64);
alter table report_item add column own boolean default false not null;
update report_item
set result_of = (select a.instance_id from assignment a where a.id = report_item.assignment_id)
where text <> '' and finished = true;
update report_item
set own = true
where assignment_id in (select a.id from assignment a where a.work_kind = 'REPORT');

-- from now on every uploaded proof is an item of evidence too
insert into evidence (id, assignment_id, kind, text, file_id, added_by, added_at)
select f.id, f.subject_id, 'FILE', f.name, f.id, f.uploaded_by, f.uploaded_at
from stored_file f
where f.subject_type = 'assignment';
