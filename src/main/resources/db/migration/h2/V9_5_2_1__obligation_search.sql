alter table obligation add column search_words varchar(1000)
    generated always as (' ' || translate(search_text, '/-.,()', '      '));
