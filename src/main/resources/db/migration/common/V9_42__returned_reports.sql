-- A report is returned if something that was done in it is: what it says is not done yet comes back by itself.
drop view report_returned_v;
create view report_returned_v as
select r.directive_id, r.addressee_id, v.round
from report r join report_version v on v.report_id = r.id and v.state = 'RETURNED'
where exists (select 1 from report_version_item i
    where i.report_id = v.report_id and i.round = v.round and i.verdict = 'RETURNED' and i.finished = true);
