-- SPDX-License-Identifier: EUPL-1.2
-- What an aanbieder earned and spent in a year, as somebody of the verband read it in its source; and what a person decided
-- about the signal that follows. A correction is a new row; the newest of a year counts.
create table leveranciers.winstcijfers (
  verband text not null references regio.verbanden,
  id uuid not null,
  aanbieder text not null,
  jaar integer not null,
  gebied text not null check (gebied in ('regio', 'organisatie')),
  opbrengsten bigint not null check (opbrengsten > 0),
  kosten bigint not null check (kosten >= 0),
  bron text not null,
  voorbeeld boolean not null,
  bewijs jsonb not null,
  ingevoerd timestamptz not null,
  persoon uuid,
  naam text not null,
  oorzaak text,
  besluit text,
  besloten timestamptz,
  besloten_persoon uuid,
  besloten_naam text,
  primary key (verband, id),
  check ((besluit is null) = (besloten is null) and (besluit is null) = (oorzaak is null))
);
create index op_aanbieder on leveranciers.winstcijfers (verband, aanbieder, jaar desc, ingevoerd desc);
select app.eigendom('leveranciers.winstcijfers', 'verband');
