-- The registers of outgoing and of incoming documents (Decree 30/2020, articles 15, 16 and 22), one of each a year for
-- each unit. An authority may have its numbers without anybody drafting directives for it: a commune's decisions.
alter table issuing_authority alter column drafting_class drop not null;

create table outgoing_entry (
    unit_id uuid not null,
    book_year integer not null,
    number integer not null,
    reference varchar(120) not null,
    dated date not null,
    kind varchar(20) not null,
    subject varchar(1000) not null,
    signer varchar(200) not null,
    receivers varchar(20000) not null,
    keeper varchar(400) not null,
    copies integer,
    link varchar(200) not null,
    root_id uuid not null,
    search_words varchar(1400) not null,
    primary key (unit_id, book_year, number)
);

-- The last number of a unit's incoming documents; whoever enters one holds the row until commit.
create table arrival_book (
    unit_id uuid not null,
    book_year integer not null,
    last_number integer not null,
    primary key (unit_id, book_year)
);

-- earlier_number: what stood beside the document before there was a register here, if it could not become its number.
create table incoming_entry (
    unit_id uuid not null,
    book_year integer not null,
    number integer not null,
    arrived_on date not null,
    author varchar(300) not null,
    reference varchar(120) not null,
    dated date,
    kind varchar(20) not null,
    subject varchar(1000) not null,
    passed_to varchar(4000),
    passed_on date,
    earlier_number varchar(60),
    link varchar(200) not null,
    root_id uuid not null,
    subject_id uuid not null unique,
    search_words varchar(1700) not null,
    primary key (unit_id, book_year, number)
);
