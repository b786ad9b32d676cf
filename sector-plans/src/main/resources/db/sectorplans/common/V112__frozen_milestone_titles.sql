alter table status_update_line add column title_fr varchar(300);
alter table status_update_line add column title_en varchar(300);
alter table quarter_input_line add column title_fr varchar(300);
alter table quarter_input_line add column title_en varchar(300);
