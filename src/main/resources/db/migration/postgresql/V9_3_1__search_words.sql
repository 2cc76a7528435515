-- What is searched, with a blank before each word: a search for "ha" should find "xã Đăk Hà", not "cập nhật".
-- The database keeps it, since only it sees every change of the text.
alter table directive add column search_words varchar(1300)
    generated always as (' ' || translate(search_text, '/-.,()', '      ')) stored;
alter table org_unit add column search_words varchar(700)
    generated always as (' ' || translate(search_text, '/-.,()', '      ')) stored;
alter table person add column search_words varchar(500)
    generated always as (' ' || translate(search_text, '/-.,()', '      ')) stored;
alter table task add column search_words varchar(1300)
    generated always as (' ' || translate(search_text, '/-.,()', '      ')) stored;

-- Words are looked for anywhere in a text: only trigrams help there. A server without the extension searches row by row.
do $$
begin
    if exists (select 1 from pg_available_extensions where name = 'pg_trgm') then
        create extension if not exists pg_trgm;
        create index directive_search on directive using gin (search_words gin_trgm_ops);
        create index org_unit_search on org_unit using gin (search_words gin_trgm_ops);
        create index person_search on person using gin (search_words gin_trgm_ops);
        create index task_search on task using gin (search_words gin_trgm_ops) where state = 'OPEN';
    end if;
end
$$;
