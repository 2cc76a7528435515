-- Web portals of units (room portal): sections with their newest items, slogans with their last days, and the work on both.

-- What a portal should carry (Decree 42/2022, article 4, as provinces put it into columns) and how fresh: rows that administrators edit.
create table section_kind (
    code varchar(40) not null primary key,
    name varchar(200) not null,
    -- whose portals have it: COMMUNE, DISTRICT or BOTH
    used_by varchar(20) not null,
    position integer not null,
    interval_days integer not null,
    required boolean not null,
    checklist_code varchar(10),
    active boolean not null,
    version integer not null,
    constraint section_kind_used_by check (used_by = any (array['COMMUNE', 'DISTRICT', 'BOTH']))
);

insert into section_kind (code, name, used_by, position, interval_days, required, checklist_code, active, version) values
    ('gioi-thieu', 'Giới thiệu', 'BOTH', 1, 180, true, 'P07', true, 0),
    ('co-cau-to-chuc', 'Cơ cấu tổ chức', 'BOTH', 2, 180, true, 'P07', true, 0),
    ('tin-tuc-su-kien', 'Tin tức - Sự kiện', 'BOTH', 3, 7, true, null, true, 0),
    ('chi-dao-dieu-hanh', 'Thông tin chỉ đạo, điều hành', 'BOTH', 4, 14, true, 'P02', true, 0),
    ('lich-cong-tac-tuan', 'Lịch công tác tuần', 'BOTH', 5, 7, false, null, true, 0),
    ('van-ban', 'Văn bản', 'BOTH', 6, 30, true, 'P01', true, 0),
    ('thu-tuc-hanh-chinh', 'Thủ tục hành chính', 'BOTH', 7, 90, true, 'P04', true, 0),
    ('pho-bien-phap-luat', 'Tuyên truyền, phổ biến pháp luật', 'BOTH', 8, 30, true, 'P03', true, 0),
    ('chuyen-doi-so', 'Chuyển đổi số', 'BOTH', 9, 30, false, null, true, 0),
    ('nong-thon-moi', 'Xây dựng nông thôn mới', 'BOTH', 10, 30, false, null, true, 0),
    ('giam-ngheo', 'Giảm nghèo bền vững', 'BOTH', 11, 30, false, null, true, 0),
    ('van-hoa-du-lich', 'Văn hóa - Du lịch', 'BOTH', 12, 60, false, null, true, 0),
    ('cong-khai-ngan-sach', 'Công khai ngân sách', 'BOTH', 13, 90, true, 'P08', true, 0),
    ('hoc-tap-theo-bac', 'Học tập và làm theo Bác', 'BOTH', 14, 60, false, null, true, 0),
    ('hoi-dap', 'Hỏi - đáp', 'BOTH', 15, 30, false, null, true, 0),
    ('lien-he', 'Liên hệ', 'BOTH', 16, 180, true, 'P14', true, 0);

-- At which level of government a unit stands.
create view unit_level_v as
    select id, level_code from org_unit;

create table portal (
    id uuid not null primary key,
    unit_id uuid not null,
    address varchar(300) not null,
    -- whose officers compare the real pages
    overseer_unit_id uuid not null,
    -- the authority to which the overseer belongs, all of whose offices may read
    authority_id uuid not null,
    -- how many answers have been counted, by which some are chosen to be checked
    answers integer not null,
    version integer not null,
    constraint portal_one_a_unit unique (unit_id)
);

create index portal_overseer on portal (overseer_unit_id);
create index portal_authority on portal (authority_id);

create table portal_outage (
    id uuid not null primary key,
    portal_id uuid not null references portal (id),
    -- the portal's id until it can be reached again, by which a second one is kept out
    open_portal_id uuid,
    since date not null,
    reason varchar(1000) not null,
    reported_by uuid not null,
    reported_at timestamp with time zone not null,
    ended_by uuid,
    ended_at timestamp with time zone,
    constraint portal_outage_one_open unique (open_portal_id)
);

create index portal_outage_portal on portal_outage (portal_id);

create table portal_section (
    id uuid not null primary key,
    portal_id uuid not null references portal (id),
    kind_code varchar(40) references section_kind (code),
    own_name varchar(200),
    position integer not null,
    link varchar(500) not null,
    interval_days integer not null,
    duty_person_id uuid,
    newest_on date,
    newest_title varchar(300) not null,
    newest_link varchar(500) not null,
    item_count integer not null,
    -- first day on which the newest item is too old; null while there is none
    stale_from date,
    -- why the unit has no such section, once the overseer has approved that
    not_applicable_reason varchar(1000),
    not_applicable_asked_by uuid,
    not_applicable_asked_at timestamp with time zone,
    not_applicable_approved_by uuid,
    not_applicable_approved_at timestamp with time zone,
    version integer not null,
    constraint portal_section_kind unique (portal_id, kind_code)
);

create index portal_section_portal on portal_section (portal_id, position);
create index portal_section_stale on portal_section (stale_from);

-- Slogans and banners have a last day: one that still hangs after it is old.
create table portal_banner (
    id uuid not null primary key,
    portal_id uuid not null references portal (id),
    words varchar(500) not null,
    place varchar(300) not null,
    ends_on date not null,
    taken_down_on date,
    taken_down_by uuid,
    replaced_by varchar(500) not null,
    recorded_by uuid not null,
    recorded_at timestamp with time zone not null,
    version integer not null
);

create index portal_banner_portal on portal_banner (portal_id, ends_on);
create index portal_banner_end on portal_banner (ends_on);

-- One piece of work about one section or one banner.
create table section_upkeep (
    id uuid not null primary key,
    portal_id uuid not null references portal (id),
    section_id uuid references portal_section (id),
    banner_id uuid references portal_banner (id),
    -- the section's or banner's id until the work is through, by which a second one is kept out
    open_key uuid,
    reason varchar(20) not null,
    stage varchar(20) not null,
    instance_id varchar(64),
    -- to whom it is given from the start
    assignee_id uuid,
    answer_on date,
    answer_title varchar(500) not null,
    answer_link varchar(500) not null,
    why_not_applicable varchar(1000) not null,
    -- what the section showed before the answer, to which it returns if the answer is not right
    before_on date,
    before_title varchar(300) not null,
    before_link varchar(500) not null,
    before_count integer not null,
    return_reason varchar(1000),
    sampled boolean not null,
    answered_by uuid,
    answered_at timestamp with time zone,
    ticked_by uuid,
    ticked_at timestamp with time zone,
    created_at timestamp with time zone not null,
    version integer not null,
    constraint section_upkeep_one_open unique (open_key)
);

create index section_upkeep_portal on section_upkeep (portal_id, created_at);
create index section_upkeep_section on section_upkeep (section_id);
create index section_upkeep_banner on section_upkeep (banner_id);

-- The last day on which the watch has found everything: one row, which whoever looks locks.
create table portal_watch (
    id integer not null primary key,
    done_on date not null
);

insert into portal_watch (id, done_on) values (1, date '2000-01-01');
