create table sample_clock (
    id integer not null primary key,
    offset_millis bigint not null
);
