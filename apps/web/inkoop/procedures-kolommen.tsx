// SPDX-License-Identifier: EUPL-1.2
import { type Column, Datum, Moment } from '#libs/ui';
import type { ProcedureKop } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';
import { FaseBadge } from './woorden.tsx';

// The columns that the lists of procedures share.

export type Kop = Plat<ProcedureKop>;
type Kolom = Column<Kop>;

export const naam: Kolom = {
  key: 'naam',
  head: 'Contract',
  kind: 'name',
  cell: ({ id, contractNummer, contractNaam }) => (
    <a href={`/inkoop/procedures/${id}`}>
      {contractNummer}. {contractNaam}
    </a>
  ),
};
export const fase: Kolom = { key: 'fase', head: 'Stand', cell: (kop) => <FaseBadge fase={kop.fase} /> };
export const opent: Kolom = { key: 'opent', head: 'Opent', cell: (kop) => <Moment value={kop.opent} /> };
export const sluit: Kolom = { key: 'sluit', head: 'Sluit', cell: (kop) => <Moment value={kop.sluit} /> };
export const ingang: Kolom = { key: 'ingang', head: 'Gaat in', cell: (kop) => <Datum value={kop.ingang} /> };
