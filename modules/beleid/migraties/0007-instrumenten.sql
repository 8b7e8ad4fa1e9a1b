-- SPDX-License-Identifier: EUPL-1.2

-- A proposal to choose differently on the instruments of one contract. Adopted, it counts from `van`, over what the pack says.
create table beleid.keuzevoorstellen (
  verband text not null references regio.verbanden,
  id uuid not null,
  contract text not null,
  -- Only the choices that change, written as the pack would.
  keuzes jsonb not null,
  -- The same choices as they stood when this was put forward, each with its source.
  eerder jsonb not null,
  toelichting text not null,
  ingang date not null,
  staat text not null check (staat in ('voorgesteld', 'vastgesteld', 'ingetrokken')),
  van date,
  ingediend timestamptz not null,
  persoon uuid,
  naam text not null,
  primary key (verband, id),
  foreign key (verband, contract) references beleid.contracten,
  check ((staat = 'vastgesteld') = (van is not null))
);
create unique index een_keuzevoorstel on beleid.keuzevoorstellen (verband, contract) where staat = 'voorgesteld';
create index on beleid.keuzevoorstellen (verband, contract, van);
select app.eigendom('beleid.keuzevoorstellen', 'verband');
create policy leden_lezen on beleid.keuzevoorstellen for select using (regio.is_lid(verband));
create policy vastgesteld_is_openbaar on beleid.keuzevoorstellen for select
  using (staat = 'vastgesteld' and (select app.aanbieder()) is not null);

-- The later one wins, choice by choice.
create aggregate beleid.opeenvolgend(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}');
grant execute on function beleid.opeenvolgend to inkoopregie_app;

-- The choices that count on a day: those of the pack, with what was adopted since on top. Null while nothing is chosen.
create function beleid.v_keuzes_op(v text, c text, dag date) returns jsonb language sql stable
  return (
    select nullif(coalesce(k.keuzes, '{}') || (
      select coalesce(beleid.opeenvolgend(w.keuzes order by w.van, w.ingediend), '{}')
      from beleid.keuzevoorstellen w
      where w.verband = v and w.contract = c and w.staat = 'vastgesteld' and w.van <= dag
    ), '{}')
    from beleid.contracten k where k.verband = v and k.code = c
  );
grant execute on function beleid.v_keuzes_op to inkoopregie_app;
