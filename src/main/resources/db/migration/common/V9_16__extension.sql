-- A unit asks for more time; the following officer proposes, the signing leader decides (room extension).
create table extension (
    id uuid not null primary key,
    directive_id uuid not null,
    addressee_id uuid not null,
    unit_id uuid not null,
    state varchar(20) not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    asked_until date not null,
    reason varchar(2000) not null,
    progress varchar(2000) not null,
    instance_id varchar(64),
    proposed_by uuid,
    proposed_at timestamp with time zone,
    proposed_until date,
    proposal varchar(2000),
    decided_by uuid,
    decided_at timestamp with time zone,
    granted_until date,
    decision varchar(2000),
    closed_at timestamp with time zone,
    version integer not null
);

create index extension_addressee on extension (addressee_id, asked_at);

-- For each assignment the deadline that it had when more time was asked for. At most one open request for an assignment:
-- open_assignment_id is the assignment's id until the request is closed.
create table extension_item (
    extension_id uuid not null references extension (id),
    assignment_id uuid not null,
    open_assignment_id uuid,
    due_phrase varchar(20) not null,
    due_date date not null,
    due_number integer,
    due_reading varchar(20) not null,
    due_office uuid,
    due_legal_end timestamp with time zone not null,
    due_last_working_moment timestamp with time zone not null,
    primary key (extension_id, assignment_id),
    constraint extension_one_open unique (open_assignment_id)
);

create index extension_item_assignment on extension_item (assignment_id);

-- What a unit says of its lateness once the time is over (giải trình chậm); it changes nothing.
create table late_explanation (
    id uuid not null primary key,
    assignment_id uuid not null,
    text varchar(2000) not null,
    written_by uuid not null,
    written_at timestamp with time zone not null
);

create index late_explanation_assignment on late_explanation (assignment_id, written_at);
