alter table obligation add column search_words varchar(1000)
    generated always as (' ' || translate(search_text, '/-.,()', '      ')) stored;

do $$
begin
    if exists (select 1 from pg_extension where extname = 'pg_trgm') then
        create index obligation_search on obligation using gin (search_words gin_trgm_ops);
    end if;
end
$$;
