// SPDX-License-Identifier: EUPL-1.2
import { type Direction, Section, Table } from '#libs/ui';
import type { Groep, Impactrij, ImpactView } from '#modules/leveranciers';
import type { Plat } from '../../shell/plat.ts';
import { bedragkolommen, bedragvoet, groepnamen } from './weergave.tsx';

type Props = { readonly view: Plat<ImpactView>; readonly groep: Groep; readonly zoek: string };

const waarde: Readonly<Record<string, (rij: Impactrij) => number | string>> = {
  naam: ({ naam }) => naam,
  was: ({ was }) => was,
  wordt: ({ wordt }) => wordt,
  verschil: ({ was, wordt }) => wordt - was,
  deel: ({ was, wordt }) => (was === 0 ? 0 : (wordt - was) / was),
};

/** All gemeenten, contracten, producten or aanbieders with their amounts; each opens into what it is made of. */
export function Groeptabel({ view, groep, zoek }: Props) {
  const rijen = view.groepen[groep];
  const { by, direction } = sortOf(zoek, groep);
  const sorted = rijen.toSorted((a, b) => compare(waarde[by]?.(a) ?? 0, waarde[by]?.(b) ?? 0));
  return (
    <Section
      title={groepnamen[groep]}
      id={groep}
      action={<a href={`/leveranciers/impact/${view.id}/uitvoer?per=${groep}`}>Download als CSV</a>}
    >
      <Table
        caption={`${groepnamen[groep]}: ${rijen.length}`}
        captionHidden
        rows={direction === 'desc' ? sorted.reverse() : sorted}
        rowKey={({ code }) => code ?? ''}
        sort={{ by, direction, href: (naar, richting) => `?${groep}=${naar}.${richting}#${groep}` }}
        foot={rijen.length > 1 ? bedragvoet(view) : undefined}
        columns={[
          {
            key: 'naam',
            head: 'Naam',
            kind: 'name',
            sortable: true,
            cell: ({ code, naam }) => (
              <a href={`/leveranciers/impact/${view.id}/opbouw?groep=${groep}&code=${encodeURIComponent(code ?? '')}`}>
                {naam}
              </a>
            ),
          },
          ...bedragkolommen<Impactrij>().map((kolom) => ({ ...kolom, sortable: true })),
        ]}
      />
    </Section>
  );
}

function sortOf(zoek: string, groep: Groep): { readonly by: string; readonly direction: Direction } {
  const [by = '', direction] = (new URLSearchParams(zoek).get(groep) ?? '').split('.');
  return by in waarde ? { by, direction: direction === 'asc' ? 'asc' : 'desc' } : { by: 'verschil', direction: 'desc' };
}

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'string' || typeof b === 'string' ? String(a).localeCompare(String(b)) : a - b;
