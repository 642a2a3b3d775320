-- What is known of an article on which anything hangs. Several rows may bear one id for a while:
-- an earlier content of a file whose later content was marked too.
create table article (
  entry integer primary key,
  id text not null,
  fingerprint text not null,
  file text not null,
  record text not null,
  headline text not null,
  starred integer,
  read integer,
  unique (id, fingerprint)
) strict;

create index article_by_fingerprint on article (fingerprint);

create table tag (
  tag integer primary key,
  key text not null unique,
  name text not null
) strict;

create table article_tag (
  entry integer not null references article,
  tag integer not null references tag,
  added integer not null,
  primary key (entry, tag)
) strict, without rowid;

create table note (
  note integer primary key,
  uid text not null unique,
  entry integer not null references article,
  first integer,
  last integer,
  quote text,
  text text not null,
  created integer not null,
  changed integer not null
) strict;

create index note_by_article on note (entry);

create table saved_search (
  search integer primary key,
  uid text not null unique,
  name text not null,
  query text not null,
  sort text not null,
  created integer not null,
  changed integer not null,
  opened integer not null,
  seen blob not null
) strict;

create table saved_filter (
  search integer not null references saved_search on delete cascade,
  position integer not null,
  facet text not null,
  value text not null,
  exclude integer not null,
  primary key (search, position)
) strict, without rowid;
