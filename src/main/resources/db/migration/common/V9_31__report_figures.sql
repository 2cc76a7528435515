-- Figures of reports, each beside what the system knew (room report).
alter table report add column figures_at timestamp with time zone;

create table report_figure (
    report_id uuid not null references report (id),
    position integer not null,
    assignment_id uuid not null,
    code varchar(60) not null,
    kind varchar(20) not null,
    -- code of the count that it is a part of; empty for none
    part_of varchar(60) not null,
    -- null while the system knew nothing, which is another thing than zero
    system_value varchar(300),
    typed_value varchar(300) not null,
    explanation varchar(1000) not null,
    path varchar(500) not null,
    primary key (report_id, position),
    constraint report_figure_kind check (kind = any (array['COUNT', 'TEXT', 'DATE']))
);

-- What a unit reported before.
create index report_unit on report (unit_id, sent_at);

-- By which results that share most of their words are found among all reports on a directive: one row a band.
create table report_band (
    directive_id uuid not null,
    band bigint not null,
    report_id uuid not null references report (id),
    assignment_id uuid not null,
    primary key (directive_id, band, report_id, assignment_id)
);

create index report_band_report on report_band (report_id);
