-- What leaders look at, put right. A unit is expected if something is expected of it: who only consolidates or passes on is not.
drop view addressee_standing_v;
create view addressee_standing_v as
select u.id, u.directive_id, u.unit_id, u.state, u.handed_out_at, u.received_at, u.assigned_at, u.submitted_at
from addressee u
where u.state not in ('SUSPENDED', 'RECALLED', 'NOT_APPLICABLE')
  and exists (select 1 from assignment_standing_v a where a.addressee_id = u.id);

-- A report is returned if something that was done in it is: what it says is not done yet comes back by itself.
drop view report_returned_v;
create view report_returned_v as
select r.directive_id, r.addressee_id, v.round
from report r join report_version v on v.report_id = r.id and v.state = 'RETURNED'
where exists (select 1 from report_version_item i
    where i.report_id = v.report_id and i.round = v.round and i.verdict = 'RETURNED' and i.finished = true);
