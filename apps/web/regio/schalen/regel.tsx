// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, DefinitionList } from '#libs/ui';
import type { BewaardeSchaalregel } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { Sinds } from '../sinds.tsx';
import { Cel, type Schalen } from './cel.tsx';

const taken = ['beleid', 'inkoop', 'leveranciersmanagement'] as const;
const criteria = ['schaal', 'personeel', 'kennis', 'innovatie'] as const;

/** One arrangement of a care form: where its tasks lie, why on each criterion, and when to look again. */
export const Regel = ({ regel, schalen }: { readonly regel: Plat<BewaardeSchaalregel>; readonly schalen: Schalen }) => (
  <DefinitionList
    items={[
      ...taken.map((taak) => ({
        term: woorden.schaaltaak[taak],
        value: <Cel cel={regel[taak]} schalen={schalen} />,
      })),
      ...criteria.map((criterium) => ({
        term: `Waarom: ${woorden.criterium[criterium].toLowerCase()}`,
        value: regel.redenen?.[criterium] ?? <Badge kind="warning">onbekend</Badge>,
      })),
      { term: 'Geldt', value: <Sinds van={regel.van} tot={regel.tot} /> },
      { term: 'Opnieuw bekijken', value: regel.herzien ? <Datum value={regel.herzien} /> : 'Geen dag gekozen' },
      {
        term: 'Staat in',
        value: regel.herkomst ? <Bronvermelding herkomst={regel.herkomst} /> : `Voorgesteld door ${regel.naam}`,
      },
    ]}
  />
);
