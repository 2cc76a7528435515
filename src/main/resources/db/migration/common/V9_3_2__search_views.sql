-- What room execution may look through: the side that issued a directive sees every unit's work.
create view directive_search_v as
select d.id, d.kind, d.number, d.symbol, d.origin_number, d.subject, d.search_words, d.issuing_unit_id, d.office_unit_id,
       d.drafting_unit_id, d.receiving_unit_id, d.drafter_id, d.follower_id, d.signer_id
from directive d;

create view unit_search_v as
select u.id, u.name, u.search_words from org_unit u;
