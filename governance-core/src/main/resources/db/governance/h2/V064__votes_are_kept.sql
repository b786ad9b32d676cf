create trigger recusal_kept_u before update on recusal for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger recusal_kept_d before delete on recusal for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger member_vote_kept_u before update on member_vote for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger member_vote_kept_d before delete on member_vote for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger item_consensus_kept_u before update on item_consensus for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger item_consensus_kept_d before delete on item_consensus for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger decision_adoption_kept_u before update on decision_adoption for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger decision_adoption_kept_d before delete on decision_adoption for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
