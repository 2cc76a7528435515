-- What its people have finished waits for the unit's report: it is not counted as overdue (decision 0009). Owned by execution.
create or replace view assignment_v as
select a.id, a.directive_id, a.addressee_id, a.obligation_id, a.unit_id, a.state, a.lead_id, a.due_legal_end,
       a.due_last_working_moment, a.arrived_at, a.finished_at
from assignment a;
