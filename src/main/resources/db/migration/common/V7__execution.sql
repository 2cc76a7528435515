create table rollout (
    directive_id uuid not null primary key,
    chunk_size integer not null
);

create table rollout_target (
    directive_id uuid not null,
    unit_id uuid not null,
    position integer not null,
    state varchar(20) not null,
    cause varchar(500),
    primary key (directive_id, unit_id)
);

create index rollout_target_state on rollout_target (directive_id, state, position);

create table addressee (
    id uuid not null primary key,
    directive_id uuid not null,
    unit_id uuid not null,
    state varchar(30) not null,
    instance_id varchar(64) not null,
    handed_out_at timestamp with time zone not null,
    received_at timestamp with time zone,
    received_by uuid,
    arrival_number varchar(60),
    assigned_at timestamp with time zone,
    assigned_by uuid,
    opinion varchar(2000),
    report_lead_id uuid,
    submitted_at timestamp with time zone,
    done_at timestamp with time zone,
    return_reason varchar(2000),
    version integer not null,
    constraint addressee_once unique (directive_id, unit_id)
);

create table assignment (
    id uuid not null primary key,
    directive_id uuid not null,
    addressee_id uuid not null references addressee (id),
    obligation_id uuid not null,
    unit_id uuid not null,
    work_kind varchar(30) not null,
    state varchar(30) not null,
    instance_id varchar(64),
    lead_id uuid,
    internal_due date,
    due_phrase varchar(20),
    due_date date,
    due_reading varchar(20),
    due_legal_end timestamp with time zone,
    due_last_working_moment timestamp with time zone,
    progress varchar(500),
    finished_at timestamp with time zone,
    arrived_at timestamp with time zone,
    returned_at timestamp with time zone,
    done_at timestamp with time zone,
    return_reason varchar(2000),
    version integer not null,
    constraint assignment_once unique (directive_id, obligation_id, unit_id)
);

create table assignment_coordinator (
    assignment_id uuid not null references assignment (id),
    person_id uuid not null,
    primary key (assignment_id, person_id)
);

create table evidence (
    id uuid not null primary key,
    assignment_id uuid not null references assignment (id),
    kind varchar(20) not null,
    text varchar(4000) not null,
    file_id uuid,
    added_by uuid not null,
    added_at timestamp with time zone not null
);

create index addressee_directive on addressee (directive_id);
create index assignment_addressee on assignment (addressee_id);
create index evidence_assignment on evidence (assignment_id, added_at);

create view assignment_v as
select a.id, a.directive_id, a.addressee_id, a.obligation_id, a.unit_id, a.state, a.lead_id, a.due_legal_end,
       a.due_last_working_moment, a.arrived_at
from assignment a;
