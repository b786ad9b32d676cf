-- The day from which a frozen quarter is seen: its last one, or an earlier one on which collection closed; null of what
-- was frozen before it was kept, which was seen from the last.
alter table quarter_freeze add seen_on date;
