-- SPDX-License-Identifier: EUPL-1.2
-- ritme: how often an evaluation comes back; null: once, or nobody has said it. na: the evaluation that this one follows.
alter table beleid.evaluaties
  add column ritme text check (ritme in ('halfjaarlijks', 'jaarlijks', 'tweejaarlijks', 'driejaarlijks')),
  add column na text check (na <> code),
  add foreign key (verband, na) references beleid.evaluaties deferrable initially deferred;
create index on beleid.evaluaties (verband, na);
