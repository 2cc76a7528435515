-- Where the list was filled before: first days that were not known then, and the laws that Law 72/2025/QH15 came after.
-- An empty list is filled from the shipped file, which has them; what an administrator has entered stays.
update legal_instrument set valid_from = date '2023-07-01', version = version + 1
where slug = '13-2023-nd-cp' and valid_from is null and (valid_to is null or valid_to >= date '2023-07-01');

update legal_instrument set valid_from = date '2025-07-01', version = version + 1
where slug = '150-2025-nd-cp' and valid_from is null and (valid_to is null or valid_to >= date '2025-07-01');

update legal_instrument set valid_from = date '2025-06-12', version = version + 1
where slug = '202-2025-qh15' and valid_from is null and (valid_to is null or valid_to >= date '2025-06-12');

update legal_instrument set valid_from = date '2025-06-16', version = version + 1
where slug = '1677-nq-ubtvqh15' and valid_from is null and (valid_to is null or valid_to >= date '2025-06-16');

update legal_instrument set valid_from = date '2025-06-16', version = version + 1
where slug = '72-2025-qh15' and valid_from is null and (valid_to is null or valid_to >= date '2025-06-16');

update legal_instrument set valid_from = date '2026-03-01', version = version + 1
where slug = '117-2025-qh15' and valid_from is null and (valid_to is null or valid_to >= date '2026-03-01');

insert into legal_instrument (code, slug, kind, title, valid_from, valid_to, replaced_by, note, search_words, version)
select '65/2025/QH15', '65-2025-qh15', 'LAW', 'Tổ chức chính quyền địa phương', date '2025-03-01', date '2025-06-15', n.code, '',
       ' 65 2025 qh15 to chuc chinh quyen dia phuong ', 0
from legal_instrument n
where n.slug = '72-2025-qh15' and not exists (select 1 from legal_instrument o where o.slug = '65-2025-qh15');

insert into legal_instrument (code, slug, kind, title, valid_from, valid_to, replaced_by, note, search_words, version)
select '77/2015/QH13', '77-2015-qh13', 'LAW', 'Tổ chức chính quyền địa phương', date '2016-01-01', date '2025-02-28', n.code, '',
       ' 77 2015 qh13 to chuc chinh quyen dia phuong ', 0
from legal_instrument n
where n.slug = '65-2025-qh15' and not exists (select 1 from legal_instrument o where o.slug = '77-2015-qh13');
