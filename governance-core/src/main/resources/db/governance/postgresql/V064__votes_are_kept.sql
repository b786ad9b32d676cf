create trigger recusal_kept before update or delete or truncate on recusal for each statement execute function refuse_change();
create trigger member_vote_kept before update or delete or truncate on member_vote for each statement execute function refuse_change();
create trigger item_consensus_kept before update or delete or truncate on item_consensus for each statement execute function refuse_change();
create trigger decision_adoption_kept before update or delete or truncate on decision_adoption for each statement execute function refuse_change();
