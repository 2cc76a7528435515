-- Owned by organization: what contact data is judged and found by.
create view official_email_suffix_v as select suffix from official_email_suffix where ended_on is null;
create view unit_words_v as select id, level_code, search_words, valid_to from org_unit;
create view post_v as select person_id, unit_id, title, valid_from, valid_to from post;
create view closed_account_v as select person_id from account where locked or not enabled;

-- Which contacts a unit of a level must tell (Decree 42/2022, article 4); administrators keep the list.
create table contact_post (
    code varchar(40) not null primary key,
    part varchar(20) not null,
    title varchar(200) not null,
    level_code varchar(40) not null,
    required boolean not null,
    position integer not null,
    active boolean not null,
    version integer not null
);

insert into contact_post (code, part, title, level_code, required, position, active, version) values
    ('BI_THU', 'PARTY', 'Bí thư Đảng ủy', 'COMMUNE', true, 10, true, 0),
    ('PHO_BI_THU', 'PARTY', 'Phó Bí thư Đảng ủy', 'COMMUNE', true, 20, true, 0),
    ('CHU_TICH_HDND', 'COUNCIL', 'Chủ tịch HĐND', 'COMMUNE', true, 30, true, 0),
    ('PHO_CHU_TICH_HDND', 'COUNCIL', 'Phó Chủ tịch HĐND', 'COMMUNE', true, 40, true, 0),
    ('CHU_TICH_UBND', 'COMMITTEE', 'Chủ tịch UBND', 'COMMUNE', true, 50, true, 0),
    ('PHO_CHU_TICH_UBND', 'COMMITTEE', 'Phó Chủ tịch UBND', 'COMMUNE', true, 60, true, 0),
    ('CHU_TICH_MTTQ', 'FRONT', 'Chủ tịch UBMTTQVN', 'COMMUNE', true, 70, true, 0),
    ('PHO_CHU_TICH_MTTQ', 'FRONT', 'Phó Chủ tịch UBMTTQVN', 'COMMUNE', true, 80, true, 0),
    ('VP_TK', 'DIVISION', 'Văn phòng - Thống kê', 'COMMUNE', true, 90, true, 0),
    ('VH_XH', 'DIVISION', 'Văn hóa - Xã hội', 'COMMUNE', true, 100, true, 0),
    ('TC_KT', 'DIVISION', 'Tài chính - Kế toán', 'COMMUNE', true, 110, true, 0),
    ('DC_NN_XD_MT', 'DIVISION', 'Địa chính - Nông nghiệp - Xây dựng và Môi trường', 'COMMUNE', true, 120, true, 0),
    ('TP_HT', 'DIVISION', 'Tư pháp - Hộ tịch', 'COMMUNE', true, 130, true, 0),
    ('CONG_AN', 'DIVISION', 'Công an', 'COMMUNE', true, 140, true, 0),
    ('QUAN_SU', 'DIVISION', 'Quân sự', 'COMMUNE', true, 150, true, 0),
    ('MOT_CUA', 'DIVISION', 'Bộ phận Một cửa', 'COMMUNE', true, 160, true, 0);

-- One round in which a unit brings its contacts up to date.
create table contact_list (
    id uuid not null primary key,
    unit_id uuid not null,
    -- the unit's id until the round is through, by which a second one is kept out
    open_unit_id uuid,
    stage varchar(20) not null,
    instance_id varchar(64),
    -- the directive under which it is listed; null for what a unit or the time begins
    directive_id uuid,
    overseer_unit_id uuid not null,
    why varchar(1000) not null,
    return_reason varchar(2000),
    collected_by uuid,
    published_link varchar(500),
    published_on date,
    published_by uuid,
    compared_by uuid,
    confirmed_on date,
    expires_on date,
    -- the day on which a newer one was confirmed
    ended_on date,
    -- of each unit at most one is what the directory shows
    in_directory boolean not null,
    sort_key varchar(2000) not null,
    created_at timestamp with time zone not null,
    version integer not null,
    constraint contact_list_one_open unique (open_unit_id)
);

create index contact_list_unit on contact_list (unit_id, created_at);
create index contact_list_shown on contact_list (in_directory, sort_key, unit_id);

-- mobile and note are the unit's own and leave it in no page and no file.
create table contact_row (
    list_id uuid not null references contact_list (id),
    position integer not null,
    post_code varchar(40),
    part varchar(20) not null,
    title varchar(200) not null,
    vacant boolean not null,
    name varchar(200) not null,
    person_id uuid,
    person_title varchar(200) not null,
    phone varchar(60) not null,
    mobile_agreed boolean not null,
    fax varchar(60) not null,
    no_fax boolean not null,
    email varchar(254) not null,
    email_requested_on date,
    address varchar(300) not null,
    mobile varchar(60) not null,
    note varchar(1000) not null,
    email_official boolean not null,
    search_words varchar(2000) not null,
    matched boolean,
    mismatch varchar(500) not null,
    primary key (list_id, position)
);

create index contact_row_person on contact_row (person_id);

-- What the leader is warned of, found when the officer submits.
create table contact_warning (
    list_id uuid not null references contact_list (id),
    position integer not null,
    about integer not null,
    kind varchar(20) not null,
    words varchar(1000) not null,
    primary key (list_id, position)
);

-- The day on which the lists were last looked through.
create table contact_watch (
    looked_on date not null
);
insert into contact_watch (looked_on) values (date '2000-01-01');
