create index td_idx_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
create index td_idx_job_duedate on ACT_RU_JOB (DUEDATE_);
