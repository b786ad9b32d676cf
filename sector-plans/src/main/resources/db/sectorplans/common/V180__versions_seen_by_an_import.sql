-- The versions that whoever pasted cells had before them, separated by blanks: cells that state none are held to these.
alter table data_import add column seen text;
