-- A forecast kept for a quarter after which something else was said never stood: it is no step from one date to the next.
alter table milestone_forecast add stood boolean default true not null;
