-- What documents rest on, with the days between which it is in force: what is not known is left empty.
-- valid_to is the last day in force; slug is the code in letters that an address and a comparison can take.
create table legal_instrument (
    code varchar(60) primary key,
    slug varchar(60) not null unique,
    kind varchar(20) not null,
    title varchar(500) not null,
    valid_from date,
    valid_to date,
    replaced_by varchar(60) references legal_instrument (code) on update cascade,
    note varchar(1000) not null,
    search_words varchar(1200) not null,
    version integer not null,
    check (valid_to >= valid_from)
);
