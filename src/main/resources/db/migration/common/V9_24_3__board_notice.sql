-- Number and day of the notice of duties, which goes out with the decision.
create table board_notice (
    act_id uuid not null primary key references board_act (id) on delete cascade,
    reference varchar(100) not null,
    dated date not null
);
