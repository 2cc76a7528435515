-- Since when another signed copy is wanted: the letter of correction has its number, or the copy was not the signed paper.
alter table board_act add column copy_after timestamp with time zone;
