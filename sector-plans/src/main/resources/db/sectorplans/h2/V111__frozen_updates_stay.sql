create trigger status_update_kept_u before update on status_update for each row call 'org.gouvernail.sectorplans.status.FrozenUpdateGuard';
create trigger status_update_kept_d before delete on status_update for each row call 'org.gouvernail.sectorplans.status.FrozenUpdateGuard';
create trigger quarter_input_kept_u before update on quarter_input for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger quarter_input_kept_d before delete on quarter_input for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger quarter_input_line_kept_u before update on quarter_input_line for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger quarter_input_line_kept_d before delete on quarter_input_line for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger quarter_freeze_kept_u before update on quarter_freeze for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger quarter_freeze_kept_d before delete on quarter_freeze for each row call 'org.gouvernail.governance.journal.AppendOnlyGuard';
create trigger status_update_line_kept_u before update on status_update_line for each row call 'org.gouvernail.sectorplans.status.FrozenLineGuard';
create trigger status_update_line_kept_d before delete on status_update_line for each row call 'org.gouvernail.sectorplans.status.FrozenLineGuard';
create trigger status_update_line_kept_i before insert on status_update_line for each row call 'org.gouvernail.sectorplans.status.FrozenLineGuard';

-- A table that others refer to cannot be truncated; lines already refer to updates.
create table status_update_line_anchor (
  update_id uuid,
  milestone_id uuid,
  foreign key (update_id, milestone_id) references status_update_line (update_id, milestone_id)
);
