-- Obligations are found by their titles; filled when the directive's draft is next saved.
alter table obligation add column search_text varchar(900) default '' not null;
