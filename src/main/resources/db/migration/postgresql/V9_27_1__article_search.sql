-- Lists of articles, the newest first: of all portals, of one, of one unit; what ends and what happens on a day.
create index article_recent on article (state_since, id);
create index article_portal_recent on article (portal_unit_id, state_since, id);
create index article_unit_recent on article (unit_id, state_since, id);
create index article_display on article (display_until);
create index article_event on article (event_on);

do $$
begin
    if exists (select 1 from pg_extension where extname = 'pg_trgm') then
        create index article_search on article using gin (search_words gin_trgm_ops);
    end if;
end
$$;
