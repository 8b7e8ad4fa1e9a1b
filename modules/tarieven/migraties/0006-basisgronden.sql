-- SPDX-License-Identifier: EUPL-1.2
-- The computations that a basistarief rests on, one for each CAO. Whoever reads the basistarief, reads those.
create table tarieven.basisgronden (
  verband text not null,
  basis uuid not null,
  cao text not null,
  kostprijs uuid not null,
  primary key (verband, basis, cao),
  foreign key (verband, basis) references tarieven.kostprijzen,
  foreign key (verband, kostprijs) references tarieven.kostprijzen
);
create index on tarieven.basisgronden (verband, kostprijs);
select app.eigendom('tarieven.basisgronden', 'verband', 'select, insert');
create policy leden_lezen on tarieven.basisgronden for select using (regio.is_lid(verband));
create policy ieder_leest_bij_tarief on tarieven.basisgronden for select using (exists (
  select from tarieven.tarieven t where t.verband = basisgronden.verband and t.kostprijs = basis));
create policy ieder_leest_grond on tarieven.kostprijzen for select using (exists (
  select from tarieven.basisgronden g where g.verband = kostprijzen.verband and g.kostprijs = kostprijzen.id));

-- What was computed before rests on the newest computations of that moment.
insert into tarieven.basisgronden (verband, basis, cao, kostprijs)
  select b.verband, b.id, c.cao, c.id from tarieven.kostprijzen b
  cross join lateral (
    select distinct on (k.cao) k.cao, k.id from tarieven.kostprijzen k
    where k.verband = b.verband and k.contract = b.contract and k.product = b.product and k.micro = b.micro
      and k.jaar = b.jaar and k.cao <> 'basis' and k.berekend <= b.berekend
    order by k.cao, k.berekend desc, k.id desc) c
  where b.cao = 'basis';
