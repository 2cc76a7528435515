-- How large the person wants the text (UX-38).
alter table account add column text_size varchar(10) default 'NORMAL' not null;
