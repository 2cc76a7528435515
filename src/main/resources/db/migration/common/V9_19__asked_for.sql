-- In whose stead a substitute has asked for more time; null for whoever asked on his own.
alter table extension add column asked_for uuid;
