-- What a decision makes of the request that brought its point; null where it does not say.
alter table committee_decision add outcome varchar(20);
