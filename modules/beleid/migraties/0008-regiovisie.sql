-- SPDX-License-Identifier: EUPL-1.2

-- What the region itself wrote of its regiovisie, part by part; it stands in place of what the pack says of the same.
create table beleid.regiovisiedelen (
  verband text not null references regio.verbanden,
  soort text not null check (soort in ('afspraak', 'thema', 'functie', 'team', 'geraadpleegde')),
  code text not null,
  gegevens jsonb not null,
  naam text not null,
  op date not null,
  primary key (verband, soort, code)
);
select app.eigendom('beleid.regiovisiedelen', 'verband');
create policy leden_lezen on beleid.regiovisiedelen for select using (regio.is_lid(verband));

-- A version that was put before the councils: its content never changes.
create table beleid.regiovisies (
  verband text not null references regio.verbanden,
  versie integer not null check (versie > 0),
  titel text not null,
  van date not null,
  tot date check (tot >= van),
  inhoud jsonb not null,
  controlegetal text not null,
  naam text not null,
  aangeboden timestamptz not null,
  primary key (verband, versie)
);
select app.eigendom('beleid.regiovisies', 'verband', 'select, insert');
create policy leden_lezen on beleid.regiovisies for select using (regio.is_lid(verband));

create table beleid.regiovisievaststellingen (
  verband text not null,
  versie integer not null,
  gemeente text not null,
  dag date not null,
  uitkomst text not null check (uitkomst in ('vastgesteld', 'afgewezen')),
  kenmerk text,
  naam text not null,
  primary key (verband, versie, gemeente),
  foreign key (verband, versie) references beleid.regiovisies
);
select app.eigendom('beleid.regiovisievaststellingen', 'verband', 'select, insert');
create policy leden_lezen on beleid.regiovisievaststellingen for select using (regio.is_lid(verband));
