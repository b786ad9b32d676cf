-- What is asked of an advisory body, or taken up by it, with the drafts of its opinion and of the reply.
create table advice (
  id uuid primary key,
  version integer not null,
  code varchar(80) not null unique,
  body_code varchar(60) not null references committee (code),
  advice_year integer not null,
  number integer not null,
  own_initiative boolean not null,
  question_fr varchar(4000) not null,
  question_en varchar(4000),
  subject_kind varchar(40) not null,
  subject_code varchar(80) not null,
  due_on date,
  asked_by varchar(80) not null,
  asked_at timestamp with time zone not null,
  opinion_draft text,
  opinion_released_at timestamp with time zone,
  reply_draft text,
  reply_released_at timestamp with time zone,
  provenance_kind varchar(20),
  provenance_source varchar(2000),
  unique (body_code, advice_year, number)
);

-- The opinion as adopted and the reply as approved: inserted once, then only read.
create table advice_text (
  id uuid primary key,
  advice_code varchar(80) not null references advice (code),
  side varchar(20) not null,
  content text not null,
  sha256 varchar(64) not null,
  settled_by varchar(80) not null,
  settled_at timestamp with time zone not null,
  session_code varchar(60) references committee_session (code),
  unique (advice_code, side)
);

create table advice_erratum (
  id uuid primary key,
  advice_code varchar(80) not null references advice (code),
  side varchar(20) not null,
  number integer not null,
  text_fr varchar(4000) not null,
  text_en varchar(4000),
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  unique (advice_code, side, number)
);
