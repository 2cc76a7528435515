-- Pages that cannot be opened any more, as whoever checks a report is told of them.

create view evidence_link_v as
select e.id, e.assignment_id, e.text
from evidence e
where e.kind = 'LINK';

create index article_link on article (link);
