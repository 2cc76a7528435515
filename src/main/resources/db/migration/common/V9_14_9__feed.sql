-- What room feed may look through: accounts that can sign in. Owned by organization:
create view account_in_use_v as
select a.person_id, a.login
from account a
where a.enabled and not a.locked;

-- Room feed's own: who lets a calendar read his deadlines. Of the secret in the address only the hash is kept.
create table calendar_feed (
    person_id uuid not null primary key references person (id),
    secret_hash varchar(64) not null,
    opened_at timestamp with time zone not null,
    constraint calendar_feed_secret unique (secret_hash)
);

-- The row that is locked while somebody's address is made, renewed or revoked.
create table calendar_feed_turn (
    id integer not null primary key
);
insert into calendar_feed_turn (id) values (1);
