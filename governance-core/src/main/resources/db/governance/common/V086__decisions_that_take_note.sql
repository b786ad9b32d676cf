-- A decision by which the committee takes note allows no change; one on a request settles that request and changes nothing else.
alter table committee_decision add takes_note boolean default false not null;
alter table agenda_item add asked boolean default false not null;
