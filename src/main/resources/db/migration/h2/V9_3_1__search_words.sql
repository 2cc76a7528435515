-- What is searched, with a blank before each word: a search for "ha" should find "xã Đăk Hà", not "cập nhật".
-- The database keeps it, since only it sees every change of the text.
alter table directive add column search_words varchar(1300)
    generated always as (' ' || translate(search_text, '/-.,()', '      '));
alter table org_unit add column search_words varchar(700)
    generated always as (' ' || translate(search_text, '/-.,()', '      '));
alter table person add column search_words varchar(500)
    generated always as (' ' || translate(search_text, '/-.,()', '      '));
alter table task add column search_words varchar(1300)
    generated always as (' ' || translate(search_text, '/-.,()', '      '));
