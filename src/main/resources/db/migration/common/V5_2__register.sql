create table issuing_authority (
    unit_id uuid not null primary key,
    office_unit_id uuid not null,
    drafting_class varchar(40) not null,
    line1 varchar(200) not null,
    line2 varchar(200) not null,
    place_name varchar(200) not null,
    symbol varchar(60) not null,
    version integer not null
);

create table number_book (
    unit_id uuid not null,
    book_year integer not null,
    last_number integer not null,
    primary key (unit_id, book_year)
);
