-- The following officer moves a deadline for all units, with the signing leader's approval (room rescheduling).
create table rescheduling (
    id uuid not null primary key,
    directive_id uuid not null,
    -- the directive's id until it is decided, by which a second one is kept out
    open_directive_id uuid,
    state varchar(20) not null,
    whole boolean not null,
    due_phrase varchar(20) not null,
    due_date date not null,
    due_number integer,
    due_reading varchar(20) not null,
    due_office uuid,
    due_legal_end timestamp with time zone not null,
    due_last_working_moment timestamp with time zone not null,
    reason varchar(2000) not null,
    document varchar(300) not null,
    instance_id varchar(64),
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    decided_by uuid,
    decided_at timestamp with time zone,
    decision varchar(2000),
    closed_at timestamp with time zone,
    version integer not null,
    constraint rescheduling_one_open unique (open_directive_id)
);

create index rescheduling_directive on rescheduling (directive_id, proposed_at);

-- The deadline that each obligation had by then.
create table rescheduling_item (
    rescheduling_id uuid not null references rescheduling (id),
    obligation_id uuid not null,
    due_phrase varchar(20) not null,
    due_date date not null,
    due_number integer,
    due_reading varchar(20) not null,
    due_office uuid,
    due_legal_end timestamp with time zone not null,
    due_last_working_moment timestamp with time zone not null,
    primary key (rescheduling_id, obligation_id)
);

-- The units whose work has moved: to be told, then asked to acknowledge where there is still something to do.
create table rescheduling_unit (
    id uuid not null primary key,
    rescheduling_id uuid not null references rescheduling (id),
    addressee_id uuid not null,
    state varchar(20) not null,
    moved integer not null,
    instance_id varchar(64),
    acknowledged_by uuid,
    acknowledged_at timestamp with time zone,
    constraint rescheduling_unit_once unique (rescheduling_id, addressee_id)
);

create index rescheduling_unit_state on rescheduling_unit (state, rescheduling_id);
create index rescheduling_unit_addressee on rescheduling_unit (addressee_id, state);
