-- Under these domains mailboxes are official; one that has ended stays known, so that nobody wonders what it was.
create table official_email_suffix (
    suffix varchar(253) primary key,
    ended_on date
);
insert into official_email_suffix (suffix, ended_on) values ('gov.vn', null);
insert into official_email_suffix (suffix, ended_on) values ('chinhphu.vn', null);
