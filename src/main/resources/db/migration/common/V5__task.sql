create table task (
    id varchar(64) not null primary key,
    process_id varchar(60) not null,
    step varchar(60) not null,
    instance_id varchar(64) not null,
    subject_id uuid not null,
    root_id uuid not null,
    reference varchar(200) not null,
    subject varchar(600) not null,
    excerpt varchar(8000) not null,
    link varchar(200) not null,
    return_reason varchar(2000),
    unit_id uuid not null,
    role_code varchar(20),
    candidate varchar(60),
    assignee_id uuid,
    assignee_name varchar(200),
    claimed_at timestamp with time zone,
    overseer_id uuid,
    waiting_id uuid,
    due_phrase varchar(20),
    due_date date,
    due_reading varchar(20),
    due_legal_end timestamp with time zone,
    due_last_working_moment timestamp with time zone,
    opened_at timestamp with time zone not null,
    state varchar(20) not null,
    outcome varchar(40),
    done_by uuid,
    done_at timestamp with time zone,
    submission uuid,
    on_behalf_reason varchar(2000),
    on_behalf_folder uuid,
    version integer not null
);

create table task_participant (
    task_id varchar(64) not null references task (id),
    person_id uuid not null,
    primary key (task_id, person_id)
);

create index task_subject on task (subject_id, state);
create index task_root on task (root_id, state);
create index task_participant_person on task_participant (person_id);
