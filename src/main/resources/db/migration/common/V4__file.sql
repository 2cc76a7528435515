create table stored_file (
    id uuid not null primary key,
    subject_type varchar(40) not null,
    subject_id uuid not null,
    name varchar(200) not null,
    content_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    path varchar(100) not null,
    uploaded_by uuid not null,
    uploaded_at timestamp with time zone not null
);

create index stored_file_subject on stored_file (subject_type, subject_id, uploaded_at);
