-- The last day of a body's mandate, and whose affair a point of an agenda is: null for the ministerial committee's.
alter table committee add mandate_until date;
alter table agenda_item add body_code varchar(60);
