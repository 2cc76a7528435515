-- Room execution's own: one row for each directive at a unit, with its assignments counted, so that whoever looks at many units
-- reads no assignment. What is late depends on the moment and is not kept: the row tells how much ends when.
create table directive_unit_progress (
    addressee_id uuid not null primary key,
    directive_id uuid not null,
    unit_id uuid not null,
    state varchar(30) not null,
    handed_out_at timestamp with time zone not null,
    expected integer not null,
    on_time integer not null,
    late integer not null,
    awaiting integer not null,
    awaiting_in_time integer not null,
    -- finished or submitted by the unit's people
    brought integer not null,
    -- not submitted, with an end: how many, the first and the last of their ends, for whoever adds up in SQL
    unsent_dated integer not null,
    first_end timestamp with time zone,
    last_end timestamp with time zone,
    moved timestamp with time zone not null,
    -- what has not been submitted, by its deadline: legal end, last working moment, how many, and how many of them are not even
    -- finished, as 1667062800:1666951200:4:3
    ends varchar(100000) not null,
    -- everything that is expected in the order of the document: position, last working moment, and whether it has been sent, as
    -- 3:1666951200- or 3:1666951200+
    course varchar(1000000) not null
);
create index directive_unit_progress_directive on directive_unit_progress (directive_id);

drop view assignment_standing_v;
create view assignment_standing_v as
select a.id, a.directive_id, a.addressee_id, a.obligation_id, a.unit_id, a.state, a.progress, a.progress_at,
       a.due_legal_end, a.due_last_working_moment, a.arrived_at, a.returned_at, a.finished_at,
       case when a.state in ('DONE', 'AWAITING_CONFIRMATION') then true else false end as sent,
       case when a.due_legal_end is null or a.arrived_at is null or a.arrived_at < a.due_legal_end
         then true else false end as in_time
from assignment a
where a.state not in ('SUSPENDED', 'RECALLED', 'NOT_APPLICABLE') and a.work_kind not in ('CONSOLIDATE', 'FORWARD');

create view unit_ends_v as
select a.addressee_id, a.due_legal_end, a.due_last_working_moment, count(*) as unsent,
       count(case when a.finished_at is null then 1 end) as owed
from assignment_standing_v a
where a.sent = false and a.due_legal_end is not null
group by a.addressee_id, a.due_legal_end, a.due_last_working_moment;

-- The same rows counted now: from here the table is written, and against it the table is tested.
create view directive_unit_counted_v as
select d.id as addressee_id, d.directive_id, d.unit_id, d.state, d.handed_out_at,
       count(a.id) as expected,
       count(case when a.state = 'DONE' and a.in_time = true then 1 end) as on_time,
       count(case when a.state = 'DONE' and a.in_time = false then 1 end) as late,
       count(case when a.state = 'AWAITING_CONFIRMATION' then 1 end) as awaiting,
       count(case when a.state = 'AWAITING_CONFIRMATION' and a.in_time = true then 1 end) as awaiting_in_time,
       count(case when a.sent = true or a.finished_at is not null then 1 end) as brought,
       count(case when a.sent = false and a.due_legal_end is not null then 1 end) as unsent_dated,
       min(case when a.sent = false then a.due_legal_end end) as first_end,
       max(case when a.sent = false then a.due_legal_end end) as last_end,
       greatest(d.handed_out_at, coalesce(d.received_at, d.handed_out_at), coalesce(d.assigned_at, d.handed_out_at),
         coalesce(d.submitted_at, d.handed_out_at), coalesce(max(a.finished_at), d.handed_out_at),
         coalesce(max(a.arrived_at), d.handed_out_at), coalesce(max(a.returned_at), d.handed_out_at),
         coalesce(max(a.progress_at), d.handed_out_at),
         coalesce((select max(e.added_at) from evidence e join assignment x on x.id = e.assignment_id
           where x.addressee_id = d.id), d.handed_out_at)) as moved,
       case when count(a.id) = 0 then '' else coalesce((select string_agg(
           cast(cast(extract(epoch from e.due_legal_end) as bigint) as varchar(20)) || ':'
             || cast(cast(extract(epoch from e.due_last_working_moment) as bigint) as varchar(20)) || ':'
             || cast(e.unsent as varchar(10)) || ':' || cast(e.owed as varchar(10)),
           ' ' order by e.due_legal_end, e.due_last_working_moment)
         from unit_ends_v e where e.addressee_id = d.id), '') end as ends,
       coalesce(string_agg(
         cast(o.position as varchar(10)) || ':'
           || coalesce(cast(cast(extract(epoch from a.due_last_working_moment) as bigint) as varchar(20)), '')
           || case when a.sent = true then '+' else '-' end,
         ' ' order by o.position, a.id), '') as course
from addressee d
left join assignment_standing_v a
  on a.addressee_id = d.id and d.state not in ('SUSPENDED', 'RECALLED', 'NOT_APPLICABLE')
left join obligation_v o on o.id = a.obligation_id
group by d.id, d.directive_id, d.unit_id, d.state, d.handed_out_at, d.received_at, d.assigned_at, d.submitted_at;

insert into directive_unit_progress (addressee_id, directive_id, unit_id, state, handed_out_at, expected, on_time, late,
    awaiting, awaiting_in_time, brought, unsent_dated, first_end, last_end, moved, ends, course)
select addressee_id, directive_id, unit_id, state, handed_out_at, expected, on_time, late, awaiting, awaiting_in_time, brought,
    unsent_dated, first_end, last_end, moved, ends, course
from directive_unit_counted_v;

-- For whoever looks at all units.
create view directive_unit_progress_v as
select addressee_id, directive_id, unit_id, state, handed_out_at, expected, on_time, late, awaiting, awaiting_in_time, brought,
       unsent_dated, first_end, last_end, moved, ends, course
from directive_unit_progress
where expected > 0;

drop view addressee_standing_v;
drop view evidence_added_v;
