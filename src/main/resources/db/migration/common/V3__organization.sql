-- Units, people, posts and roles are dated: history stays under the unit and the post that were valid on the day.
-- Levels and classes are rows, because a reorganisation of the State changes them without a new version of the program.

create table unit_level (
    code varchar(40) primary key,
    name varchar(200) not null,
    name_en varchar(200) not null,
    rank integer not null
);

create table unit_class (
    code varchar(40) primary key,
    name varchar(200) not null,
    name_en varchar(200) not null,
    level_code varchar(40) not null references unit_level (code),
    sort integer not null
);

create table org_unit (
    id uuid primary key,
    code varchar(60) not null unique,
    name varchar(300) not null,
    short_name varchar(120) not null,
    class_code varchar(40) not null references unit_class (code),
    level_code varchar(40) not null references unit_level (code),
    parent_id uuid references org_unit (id),
    is_virtual boolean not null,
    is_external boolean not null,
    valid_from date not null,
    valid_to date,
    official_email varchar(254),
    place_name varchar(200),
    search_text varchar(600) not null,
    version integer not null
);
create index org_unit_parent on org_unit (parent_id);

create table unit_successor (
    from_id uuid not null references org_unit (id),
    to_id uuid not null references org_unit (id),
    on_day date not null,
    kind varchar(20) not null check (kind = any (array['MERGE', 'SPLIT', 'RENAME', 'ABOLISH'])),
    primary key (from_id, to_id)
);

create table person (
    id uuid primary key,
    full_name varchar(200) not null,
    gender varchar(1) check (gender = any (array['M', 'F'])),
    email varchar(254),
    search_text varchar(400) not null,
    sort_key varchar(2000) not null,
    version integer not null
);

create table account (
    person_id uuid primary key references person (id),
    login varchar(40) not null unique,
    password_hash varchar(200) not null,
    enabled boolean not null
);

create table post (
    id uuid primary key,
    person_id uuid not null references person (id),
    unit_id uuid not null references org_unit (id),
    title varchar(200) not null,
    rank integer not null,
    valid_from date not null,
    valid_to date
);
create index post_person on post (person_id);
create index post_unit on post (unit_id);

-- Only the administrator's role belongs to no unit.
create table role_grant (
    id uuid primary key,
    person_id uuid not null references person (id),
    unit_id uuid references org_unit (id),
    role_code varchar(20) not null check (role_code = any (array['HEAD', 'CLERK', 'OFFICER', 'ADMIN'])),
    valid_from date not null,
    valid_to date,
    check (unit_id is not null or role_code = 'ADMIN')
);
create index role_grant_unit_role on role_grant (unit_id, role_code);
create index role_grant_person on role_grant (person_id);

create table holiday (
    on_day date primary key,
    name varchar(200) not null,
    kind varchar(10) not null check (kind = any (array['OFF', 'WORK'])),
    source varchar(300) not null
);

-- Only the hash is kept: whoever reads the table cannot use the link.
create table setup_link (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    created_at timestamp with time zone not null,
    used_at timestamp with time zone
);

-- What other rooms may join.
create view unit_v as
    select id, code, name, short_name, class_code as unit_class, parent_id from org_unit;
create view person_v as
    select id, full_name as name from person;

insert into unit_level (code, name, name_en, rank) values
    ('PROVINCE', 'Cấp tỉnh', 'Province', 1),
    ('DISTRICT', 'Cấp huyện', 'District', 2),
    ('COMMUNE', 'Cấp xã', 'Commune', 3);

insert into unit_class (code, name, name_en, level_code, sort) values
    ('PROVINCE', 'Ủy ban nhân dân tỉnh', 'Provincial People''s Committee', 'PROVINCE', 10),
    ('DEPARTMENT', 'Sở, ban, ngành tỉnh', 'Provincial department', 'PROVINCE', 20),
    ('DISTRICT', 'Ủy ban nhân dân huyện', 'District People''s Committee', 'DISTRICT', 30),
    ('AGENCY', 'Cơ quan chuyên môn', 'District agency', 'DISTRICT', 40),
    ('PORTAL_OFFICE', 'Ban biên tập Trang Thông tin điện tử', 'Portal editorial office', 'DISTRICT', 50),
    ('CENTRE', 'Đơn vị sự nghiệp', 'Public service unit', 'DISTRICT', 60),
    ('BODY', 'Mặt trận, đoàn thể', 'Front and mass organisation', 'DISTRICT', 70),
    ('COMMUNE', 'Ủy ban nhân dân xã', 'Commune People''s Committee', 'COMMUNE', 80);
