-- A day on which a person wants to come back to a step: his own business, nobody else reads it, and no deadline moves.
create table follow_up (
    person_id uuid not null references person (id),
    task_id varchar(64) not null references task (id),
    on_day date not null,
    primary key (person_id, task_id)
);
