-- What a unit has sent back and nobody has ruled on yet is no longer kept as "not received".
update addressee set state = 'SENT_BACK'
where state = 'NOT_RECEIVED'
  and id in (select subject_id from task where step = 'rule-on-return' and state = 'OPEN');

update assignment set state = 'SENT_BACK'
where state = 'NOT_RECEIVED'
  and addressee_id in (select id from addressee where state = 'SENT_BACK');
