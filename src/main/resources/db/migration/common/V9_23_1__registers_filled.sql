-- What was numbered and received before there were registers, as far as the data tells it.
create view numbered_before_v as
select d.issuing_unit_id as unit_id, d.book_year, d.number,
       case when d.number < 10 then '0' else '' end || cast(d.number as varchar(10)) || '/'
           || case d.kind when 'CHI_THI' then 'CT-' when 'KE_HOACH' then 'KH-' when 'THONG_BAO' then 'TB-'
              when 'QUYET_DINH' then 'QĐ-' when 'CONG_DIEN' then 'CĐ-' else '' end || d.symbol as reference,
       d.issued_on as dated,
       case d.kind when 'CHI_THI' then 'CT' when 'KE_HOACH' then 'KH' when 'THONG_BAO' then 'TB'
              when 'QUYET_DINH' then 'QĐ' when 'CONG_DIEN' then 'CĐ' else 'CV' end as kind,
       d.subject, d.drafting_unit_id as keeper_id, coalesce(d.signed_by, d.signer_id) as signed_by, d.id as root_id,
       coalesce((select string_agg(r.label, '; ' order by r.position) from recipient r
                 where r.directive_id = d.id and r.instructed = false), '') as receivers
from directive d
where d.number is not null and d.book_year is not null and d.issued_on is not null
union all
select d.issuing_unit_id, cast(extract(year from c.dated) as integer),
       cast(substring(c.reference from 1 for position('/' in c.reference) - 1) as integer),
       c.reference, c.dated, 'BC', c.subject, cast(null as uuid),
       coalesce(c.approved_by, d.signer_id), d.id,
       coalesce((select u.name from org_unit u where u.id = d.onward_unit_id), '')
from consolidation c join directive d on d.id = c.directive_id
where c.dated is not null and c.reference like '%/%';

insert into outgoing_entry (unit_id, book_year, number, reference, dated, kind, subject, signer, receivers, keeper, link,
    root_id, search_words)
select n.unit_id, n.book_year, n.number, n.reference, n.dated, n.kind, n.subject, coalesce(p.full_name, ''), n.receivers,
       'VT' || coalesce(', ' || upper(u.code), ''), 'chi-dao/' || cast(n.root_id as varchar(36)), n.root_id,
       ' ' || translate(n.reference || ' ' || n.subject,
    'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐABCDEFGHIJKLMNOPQRSTUVWXYZ/-.,();:?"',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydaaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydabcdefghijklmnopqrstuvwxyz          ')
from numbered_before_v n
left join person p on p.id = n.signed_by
left join org_unit u on u.id = n.keeper_id;

drop view numbered_before_v;

-- Arrival numbers were free text: those that are numbers keep them, the first to arrive where two are the same.
create view received_before_v as
select b.*,
       row_number() over (partition by b.unit_id, b.book_year, b.typed order by b.received_at, b.id) as place
from (select a.id, a.unit_id, a.directive_id, a.received_at, a.assigned_at, a.arrival_number,
             cast(substring(cast(a.received_at at time zone 'Asia/Ho_Chi_Minh' as varchar(40)) from 1 for 10) as date) as arrived_on,
             cast(substring(cast(a.received_at at time zone 'Asia/Ho_Chi_Minh' as varchar(40)) from 1 for 4) as integer) as book_year,
             case when length(a.arrival_number) between 1 and 5
                   and translate(a.arrival_number, '0123456789', '0000000000') = substring('00000' from 1 for length(a.arrival_number))
                  then nullif(cast(a.arrival_number as integer), 0) end as typed
      from addressee a
      where a.received_at is not null) b;

create view arrived_before_v as
select e.id, e.unit_id, e.directive_id, e.assigned_at, e.arrived_on, e.book_year, e.typed as number,
       cast(null as varchar(60)) as earlier_number
from received_before_v e
where e.typed is not null and e.place = 1
union all
select e.id, e.unit_id, e.directive_id, e.assigned_at, e.arrived_on, e.book_year,
       coalesce((select max(h.typed) from received_before_v h where h.unit_id = e.unit_id and h.book_year = e.book_year), 0)
           + row_number() over (partition by e.unit_id, e.book_year order by e.received_at, e.id),
       coalesce(e.arrival_number, '')
from received_before_v e
where e.typed is null or e.place > 1;

insert into incoming_entry (unit_id, book_year, number, arrived_on, author, reference, dated, kind, subject, passed_to,
    passed_on, earlier_number, link, root_id, subject_id, search_words)
select e.unit_id, e.book_year, e.number, e.arrived_on, e.author, e.reference, e.dated, e.kind, e.subject, e.passed_to,
       e.passed_on, e.earlier_number, 'thuc-hien/' || cast(e.id as varchar(36)), e.directive_id, e.id,
       ' ' || translate(cast(e.number as varchar(10)) || ' ' || e.reference || ' ' || e.subject || ' ' || e.author,
    'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐABCDEFGHIJKLMNOPQRSTUVWXYZ/-.,();:?"',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydaaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydabcdefghijklmnopqrstuvwxyz          ')
from (select a.id, a.unit_id, a.directive_id, a.book_year, a.number, a.arrived_on, a.earlier_number,
             case when d.external = true then coalesce(d.origin_issuer, '') else coalesce(u.name, '') end as author,
             case when d.external = true then coalesce(d.origin_number, '')
                  else coalesce(case when d.number < 10 then '0' else '' end || cast(d.number as varchar(10)) || '/'
           || case d.kind when 'CHI_THI' then 'CT-' when 'KE_HOACH' then 'KH-' when 'THONG_BAO' then 'TB-'
              when 'QUYET_DINH' then 'QĐ-' when 'CONG_DIEN' then 'CĐ-' else '' end || d.symbol, '') end as reference,
             d.issued_on as dated,
             case d.kind when 'CHI_THI' then 'CT' when 'KE_HOACH' then 'KH' when 'THONG_BAO' then 'TB'
              when 'QUYET_DINH' then 'QĐ' when 'CONG_DIEN' then 'CĐ' else 'CV' end as kind,
             d.subject,
             (select string_agg(distinct p.full_name, ', ') from assignment s join person p on p.id = s.lead_id
              where s.addressee_id = a.id) as passed_to,
             cast(substring(cast(a.assigned_at at time zone 'Asia/Ho_Chi_Minh' as varchar(40)) from 1 for 10) as date) as passed_on
      from arrived_before_v a
      join directive d on d.id = a.directive_id
      left join org_unit u on u.id = d.issuing_unit_id) e;

insert into arrival_book (unit_id, book_year, last_number)
select e.unit_id, e.book_year, max(e.number) from incoming_entry e group by e.unit_id, e.book_year;

drop view arrived_before_v;
drop view received_before_v;
