-- A password that somebody else chose is changed by its owner before anything else.
alter table account add column password_given boolean default false not null;
