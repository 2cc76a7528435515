-- Of which reports it is worth to count the returned rounds: who has not come to a second one was not returned twice.
create or replace view report_returned_v as
select r.directive_id, r.addressee_id, v.round, r.round as last_round
from report r join report_version v on v.report_id = r.id and v.state = 'RETURNED'
where exists (select 1 from report_version_item i
    where i.report_id = v.report_id and i.round = v.round and i.verdict = 'RETURNED' and i.finished = true);
