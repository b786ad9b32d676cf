create trigger own_vote_kept_u before update on member_vote for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger own_vote_kept_d before delete on member_vote for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
