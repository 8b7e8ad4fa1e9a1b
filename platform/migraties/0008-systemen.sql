-- SPDX-License-Identifier: EUPL-1.2
-- Other programs: who they are, with what they sign in and what they are told; and the order in which all of it happened.

-- A program that acts in the name of an owner. Of its secret only the hash is here.
create table platform.systemen (
  eigenaar_soort text not null,
  eigenaar text not null,
  id uuid not null,
  organisatie text not null,
  naam text not null,
  client text not null unique,
  rollen text[] not null,
  tot date,
  gemaakt timestamptz not null,
  maker uuid,
  makernaam text not null,
  goedgekeurd timestamptz,
  geheim bytea,
  houder uuid,
  geheim_op timestamptz,
  vorig_geheim bytea,
  vorig_tot timestamptz,
  tokens_vanaf timestamptz,
  gebruikt timestamptz,
  mislukt integer not null default 0,
  dicht_tot timestamptz,
  beeindigd timestamptz,
  primary key (eigenaar_soort, eigenaar, id)
);
select app.eigendom('platform.systemen', 'eigenaar');
create policy platform_leest on platform.systemen for select using ((select app.is_platform()));
create policy platform_telt on platform.systemen for update using ((select app.is_platform()));

create table platform.systeemtokens (
  sleutel bytea primary key,
  eigenaar_soort text not null,
  eigenaar text not null,
  systeem uuid not null,
  rollen text[] not null,
  uitgegeven timestamptz not null,
  verloopt timestamptz not null,
  foreign key (eigenaar_soort, eigenaar, systeem) references platform.systemen
);
create index on platform.systeemtokens (eigenaar_soort, eigenaar, systeem);
select app.eigendom('platform.systeemtokens', 'platform', 'select, insert, delete');

-- The place of an event in the order that readers follow. It is given after the commit, one at a time, so that nothing
-- appears before what a reader has seen. Nothing else of a row ever changes.
alter table platform.gebeurtenissen add column plaats bigint;
create unique index on platform.gebeurtenissen (plaats);
create index on platform.gebeurtenissen (eigenaar_soort, eigenaar, plaats);
create index gebeurtenissen_zonder_plaats on platform.gebeurtenissen (volgnummer) where plaats is null;
create policy platform_plaatst on platform.gebeurtenissen for update using ((select app.is_platform()));
create policy alleen_platform_plaatst on platform.gebeurtenissen as restrictive for update to inkoopregie_app
  using ((select app.is_platform()));
grant update (plaats) on platform.gebeurtenissen to inkoopregie_app;

-- An address that is told what happens, in that order: told up to and with `plaats`. Its secret is closed, not hashed:
-- every delivery is signed with it.
create table platform.webhooks (
  eigenaar_soort text not null,
  eigenaar text not null,
  id uuid not null,
  systeem uuid not null,
  adres text not null,
  soorten text[] not null,
  geheim bytea not null,
  vorig_geheim bytea,
  vorig_tot timestamptz,
  plaats bigint not null,
  staat text not null default 'actief' check (staat in ('actief', 'gestopt', 'beeindigd')),
  pogingen integer not null default 0,
  niet_voor timestamptz,
  geprobeerd timestamptz,
  gemaakt timestamptz not null,
  primary key (eigenaar_soort, eigenaar, id),
  foreign key (eigenaar_soort, eigenaar, systeem) references platform.systemen
);
create index on platform.webhooks (eigenaar_soort, eigenaar, systeem);
create index webhooks_actief on platform.webhooks (geprobeerd) where staat = 'actief';
select app.eigendom('platform.webhooks', 'eigenaar');
create policy platform_leest on platform.webhooks for select using ((select app.is_platform()));
create policy platform_vertelt on platform.webhooks for update using ((select app.is_platform()));

-- What was brought where, and how that went; the newest of each webhook are kept.
create table platform.webhookpogingen (
  eigenaar_soort text not null,
  eigenaar text not null,
  webhook uuid not null,
  id uuid not null,
  gebeurtenis uuid not null,
  act text not null,
  poging integer not null,
  op timestamptz not null,
  status integer,
  uitkomst text not null check (uitkomst in ('geleverd', 'geweigerd', 'onbereikbaar', 'adres-geweigerd')),
  primary key (eigenaar_soort, eigenaar, webhook, id)
);
select app.eigendom('platform.webhookpogingen', 'eigenaar', 'select, insert, delete');
create policy platform_ruimt_op on platform.webhookpogingen for delete using ((select app.is_platform()));
create policy platform_leest on platform.webhookpogingen for select using ((select app.is_platform()));
create policy platform_schrijft on platform.webhookpogingen for insert with check ((select app.is_platform()));

-- A request that was kept long enough goes: see platform/verzoek.ts.
create policy platform_ruimt_op on platform.verzoeken for delete using ((select app.is_platform()));
create policy platform_leest on platform.verzoeken for select using ((select app.is_platform()));
alter table platform.verzoeken add column vervalt timestamptz;
create index verzoeken_vervalt on platform.verzoeken (vervalt) where vervalt is not null;
grant delete, update on platform.verzoeken to inkoopregie_app;
