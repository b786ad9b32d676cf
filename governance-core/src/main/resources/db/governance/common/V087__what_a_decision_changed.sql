-- What kind of change a decision allowed, for reports to tell; unknown of what was carried out before.
alter table carried_out_decision add changed_how varchar(20);
