create trigger member_vote_kept before update or delete or truncate on member_vote for each statement execute function refuse_change();
