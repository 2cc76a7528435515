create index task_candidate on task (candidate, due_legal_end, id);
create index task_assignee on task (assignee_id, due_legal_end, id);
create index task_waiting on task (waiting_id, due_legal_end, id);
