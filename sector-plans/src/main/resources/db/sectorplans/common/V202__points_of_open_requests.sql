-- The points of change requests that were asked before it was noted that a request brought them.
update agenda_item set asked = true where decision_code is null and number in (select agenda_item from change_request);
