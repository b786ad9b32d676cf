-- The day on which a measure was recorded here: it owed no report before, however long ago it began.
alter table measure add known_on date;
