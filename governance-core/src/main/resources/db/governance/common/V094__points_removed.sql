-- Whether the secretariat took the point off its agenda: what brought it does not bring it again.
alter table agenda_item add removed boolean default false not null;
-- Reasons typed by people are as long as any other.
alter table agenda_item alter column withdrawn_fr set data type varchar(4000);
alter table agenda_item alter column withdrawn_en set data type varchar(4000);
