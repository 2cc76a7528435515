-- What the document said before its dates were changed for the first time; null as long as they never were.
alter table obligation add column first_due_phrase varchar(20);
alter table obligation add column first_due_date date;
alter table obligation add column first_due_number integer;
alter table obligation add column first_due_reading varchar(20);
alter table obligation add column first_due_office uuid;
alter table obligation add column first_due_legal_end timestamp with time zone;
alter table obligation add column first_due_last_working_moment timestamp with time zone;
