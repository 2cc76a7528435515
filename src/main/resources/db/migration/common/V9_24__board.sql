-- Editorial boards (room board): each decision about a unit's board with the people it names; the newest in force is the board.
create table board_act (
    id uuid not null primary key,
    unit_id uuid not null,
    -- the unit's id until the act is through, by which a second one is kept out
    open_unit_id uuid,
    kind varchar(20) not null,
    stage varchar(20) not null,
    instance_id varchar(64),
    -- the directive under which it is listed; null for what a unit does of itself
    directive_id uuid,
    receiving_unit_id uuid,
    replaces_id uuid,
    proposer varchar(300) not null,
    bases varchar(4000) not null,
    reason varchar(2000) not null,
    return_reason varchar(2000),
    drafted_by uuid not null,
    signed_by uuid,
    signature_block varchar(500),
    reference varchar(100),
    effective_from date,
    ended_on date,
    uploaded_by uuid,
    created_at timestamp with time zone not null,
    version integer not null,
    constraint board_act_one_open unique (open_unit_id)
);

create index board_act_unit on board_act (unit_id, created_at);

create table board_seat (
    act_id uuid not null references board_act (id),
    position integer not null,
    person_id uuid not null,
    name varchar(200) not null,
    seat_role varchar(20) not null,
    title varchar(300) not null,
    sections varchar(1000) not null,
    duties varchar(1000) not null,
    primary key (act_id, position)
);

create index board_seat_person on board_seat (person_id);

-- Letters that put a decision's form right (Decree 30/2020, article 18.3).
create table board_correction (
    act_id uuid not null references board_act (id),
    position integer not null,
    text varchar(4000) not null,
    drafted_by uuid not null,
    signed_by uuid,
    signature_block varchar(500),
    reference varchar(100),
    dated date,
    primary key (act_id, position)
);

-- Every version of every paper, as it was written.
create table board_paper (
    id uuid not null primary key,
    act_id uuid not null references board_act (id),
    kind varchar(20) not null,
    version integer not null,
    name varchar(200) not null,
    sha256 varchar(64) not null,
    content bytea not null,
    written_at timestamp with time zone not null,
    constraint board_paper_version unique (act_id, kind, version)
);
