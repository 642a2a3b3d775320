create table correction (
  correction integer primary key autoincrement,
  id text,
  fingerprint text,
  what text not null,
  made integer not null
) strict;

create table correction_value (
  correction integer not null references correction on delete cascade,
  position integer not null,
  value text not null,
  primary key (correction, position)
) strict, without rowid;
