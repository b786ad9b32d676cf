-- Beside measure_authorised: what was spent and what is forecast for a fiscal year, null where nothing was said.
create table measure_money (
  measure_id uuid not null references measure (id),
  fiscal_year varchar(9) not null,
  spent numeric(19, 2),
  forecast numeric(19, 2),
  primary key (measure_id, fiscal_year)
);
