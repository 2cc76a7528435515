-- Since when a letter of correction has its number: its signed copy is uploaded after that.
alter table board_correction add column numbered_at timestamp with time zone;
