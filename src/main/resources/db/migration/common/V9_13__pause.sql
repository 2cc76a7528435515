-- What is not urged for the time being, and why; by its present deadline only. Room deadline's own; taken away when it is
-- urged again: the record tells of both.
create table reminder_pause (
    subject_id varchar(64) not null,
    due_version timestamp with time zone not null,
    directive_id uuid not null,
    reason varchar(500) not null,
    by_id uuid not null,
    paused_at timestamp with time zone not null,
    primary key (subject_id, due_version)
);

create index reminder_pause_directive on reminder_pause (directive_id);

-- What room urging may look through:
create view reminder_pause_v as
select p.subject_id, p.due_version, p.directive_id, p.reason, p.by_id, p.paused_at from reminder_pause p;
