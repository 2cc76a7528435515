-- News and articles of all portals (room article): written, edited, approved, put out, corrected, taken down.

create table article (
    id uuid not null primary key,
    -- whose author wrote it
    unit_id uuid not null,
    -- on whose portal it shall stand, and whose board rules on it
    portal_unit_id uuid not null,
    author_id uuid not null,
    pen_name varchar(200) not null,
    genre varchar(20) not null,
    title varchar(150) not null,
    lead varchar(300) not null,
    body varchar(200000) not null,
    section varchar(200) not null,
    source varchar(500) not null,
    reprint boolean not null,
    event_on date,
    display_until date,
    keywords varchar(500) not null,
    urgent boolean not null,
    urgent_reason varchar(1000) not null,
    -- what the editor has looked for, by the codes of the checklist
    checklist varchar(300) not null,
    state varchar(20) not null,
    state_since timestamp with time zone not null,
    return_reason varchar(1000),
    -- number of the newest version that was kept; 0 while nothing was sent
    revision integer not null,
    editor_id uuid,
    approver_id uuid,
    approved_at timestamp with time zone,
    approved_by_way varchar(20),
    approved_revision integer not null,
    consent_note varchar(1000) not null,
    publisher_id uuid,
    published_at timestamp with time zone,
    link varchar(500) not null,
    -- SHA-256 of the text that was put out
    fingerprint varchar(64) not null,
    check_state varchar(20) not null,
    checker_id uuid,
    check_note varchar(1000) not null,
    correction varchar(2000) not null,
    corrected_at timestamp with time zone,
    removed_by uuid,
    removed_at timestamp with time zone,
    removal_reason varchar(1000) not null,
    directive_id uuid,
    instance_id varchar(64),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- title, lead, body, pen name and section, folded, with a blank before each word
    search_words varchar(220000) not null,
    version integer not null,
    constraint article_state check (state = any (array['DRAFT', 'CONSENTING', 'EDITING', 'RETURNED', 'APPROVING',
        'APPROVED', 'PUBLISHED', 'CORRECTED', 'REMOVED', 'REJECTED', 'WITHDRAWN']))
);

create index article_portal on article (portal_unit_id, state, state_since, id);
create index article_unit on article (unit_id, state, state_since, id);
create index article_author on article (author_id, state, changed_at);
create index article_published on article (portal_unit_id, published_at, id);
create index article_published_unit on article (unit_id, published_at, id);
create index article_state_since on article (state, state_since, id);

-- Every version that somebody else was shown; never changed.
create table article_revision (
    id uuid not null primary key,
    article_id uuid not null references article (id),
    number integer not null,
    title varchar(150) not null,
    lead varchar(300) not null,
    body varchar(200000) not null,
    written_by uuid not null,
    written_at timestamp with time zone not null,
    constraint article_revision_number unique (article_id, number)
);

create table article_picture (
    article_id uuid not null references article (id),
    position integer not null,
    file_id uuid not null,
    caption varchar(300) not null,
    credit varchar(200) not null,
    alt varchar(300) not null,
    constraint article_picture_key primary key (article_id, position)
);

-- What somebody remarks on a paragraph.
create table article_remark (
    id uuid not null primary key,
    article_id uuid not null references article (id),
    revision integer not null,
    anchor varchar(100) not null,
    quote varchar(300) not null,
    words varchar(2000) not null,
    written_by uuid not null,
    written_at timestamp with time zone not null,
    settled_by uuid,
    settled_at timestamp with time zone
);

create index article_remark_article on article_remark (article_id, written_at);

-- Whose turn it was, and how long it took in working minutes.
create table article_turn (
    id uuid not null primary key,
    article_id uuid not null references article (id),
    portal_unit_id uuid not null,
    step varchar(40) not null,
    unit_id uuid not null,
    person_id uuid,
    begun_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    working_minutes integer,
    constraint article_turn_minutes check (working_minutes >= 0)
);

create index article_turn_article on article_turn (article_id, begun_at);
create index article_turn_portal on article_turn (portal_unit_id, ended_at);

-- By which texts that share most of their words are found: one row a band.
create table article_band (
    article_id uuid not null references article (id),
    band bigint not null,
    constraint article_band_key primary key (band, article_id)
);

create index article_band_article on article_band (article_id);

-- A correction or a removal of what was put out.
create table article_correction (
    id uuid not null primary key,
    article_id uuid not null references article (id),
    -- the article's id until it is through, by which a second one is kept out
    open_article_id uuid,
    removal boolean not null,
    reason varchar(1000) not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    words varchar(2000) not null,
    written_by uuid,
    stage varchar(20) not null,
    return_reason varchar(1000),
    approver_id uuid,
    ruled_at timestamp with time zone,
    done_by uuid,
    done_at timestamp with time zone,
    link varchar(500) not null,
    instance_id varchar(64),
    version integer not null,
    constraint article_correction_one_open unique (open_article_id),
    constraint article_correction_stage check (stage = any (array['WRITING', 'APPROVING', 'ORDERING', 'PUBLISHING',
        'REMOVING', 'DONE', 'REFUSED']))
);

create index article_correction_article on article_correction (article_id, asked_at);

-- Who may read what is about a portal, for lists of articles.
create view portal_oversight_v as
    select unit_id, overseer_unit_id, authority_id from portal;

-- Whoever needs the list asks the organization.
drop view official_email_suffix_v;
