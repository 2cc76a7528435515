-- One board per unit, whoever enters or issues one at the same moment.
create table board_in_force (
    unit_id uuid not null primary key,
    act_id uuid not null references board_act (id)
);

insert into board_in_force (unit_id, act_id)
select newest.unit_id, newest.id
from (
    select a.unit_id, a.id, row_number() over (partition by a.unit_id order by a.created_at desc) as place
    from board_act a
    where a.effective_from is not null and a.ended_on is null and a.kind <> 'DISSOLVE'
) newest
where newest.place = 1;
