-- A unit looks at what it has to carry out itself, and at its own steps.
create index directive_unit_progress_unit on directive_unit_progress (unit_id);
create index task_unit on task (unit_id, state, due_legal_end, id);
