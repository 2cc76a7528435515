-- What is attached to a report lies in a folder of its own for every sending, as its signed copy does (room report).
alter table report add column attachments_id uuid;
update report set attachments_id = addressee_id;
alter table report alter column attachments_id set not null;
alter table report_version add column attachments_id uuid;
update report_version set attachments_id = (select r.attachments_id from report r where r.id = report_id);
alter table report_version alter column attachments_id set not null;

create index report_copy on report (copy_id);
create index report_attachments on report (attachments_id);
create index report_version_attachments on report_version (attachments_id);
-- The bytes of a file may lie with two subjects.
create index stored_file_path on stored_file (path);

-- What a unit had typed when its report was recorded from paper: the unit's own.
create table report_replaced (
    id uuid primary key,
    report_id uuid not null references report (id),
    replaced_at timestamp with time zone not null,
    replaced_by uuid not null references person (id),
    text text not null
);

create index report_replaced_report on report_replaced (report_id);
