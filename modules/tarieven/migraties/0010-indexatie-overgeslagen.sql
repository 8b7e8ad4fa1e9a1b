-- SPDX-License-Identifier: EUPL-1.2
-- Which tariffs stayed as they were says what is proposed about them: for members, also after the others were adopted.
create table tarieven.indexatie_overgeslagen (
  verband text not null,
  indexatie uuid not null,
  tarieven jsonb not null,
  primary key (verband, indexatie),
  foreign key (verband, indexatie) references tarieven.indexaties
);
select app.eigendom('tarieven.indexatie_overgeslagen', 'verband', 'select, insert');
create policy leden_lezen on tarieven.indexatie_overgeslagen for select using (regio.is_lid(verband));
insert into tarieven.indexatie_overgeslagen (verband, indexatie, tarieven)
  select verband, id, overgeslagen from tarieven.indexaties;
alter table tarieven.indexaties drop column overgeslagen;
