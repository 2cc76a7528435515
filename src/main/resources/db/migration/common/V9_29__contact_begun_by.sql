-- Who began a round: that person may give it up while nothing was approved; null for what the time began.
alter table contact_list add column begun_by uuid;
