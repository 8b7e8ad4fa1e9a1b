// SPDX-License-Identifier: EUPL-1.2
import { Money, Thread, type ThreadNode } from '#libs/ui';
import type { DoeldraadView } from '#modules/verantwoording';
import type { Plat } from '../shell/plat.ts';
import { aantalTekst, adres, type Filter } from './filter.ts';

type Draad = Plat<DoeldraadView>;
type Level = Pick<ThreadNode, 'title' | 'href' | 'note'>;

/** One thing: its name and page. Several: how many, and where they stand below. */
function level<Item>(items: readonly Item[], plural: string, anchor: string, one: (item: Item) => Level): Level {
  const [first] = items;
  if (!first) return { title: `geen ${plural}`, href: undefined };
  return items.length === 1 ? one(first) : { title: `${items.length} ${plural}`, href: `#${anchor}` };
}

/** The doel and everything down to its euros, as one chain that can be walked. */
export const Doeldraad = ({ draad, gekozen }: { readonly draad: Draad; readonly gekozen: Filter }) => (
  <Thread
    label="Van doel tot euro"
    nodes={[
      { kind: 'Doel', title: draad.doel.naam, href: `/beleid/doelen/${draad.doel.code}`, current: true },
      ...afspraken(draad),
      ...gebruik(draad, gekozen),
    ]}
  />
);

/** What was agreed for the doel: from the plan to the agreements. */
const afspraken = ({ kernbedingen, producten, tarieven, overeenkomsten }: Draad): readonly ThreadNode[] => [
  {
    kind: 'Kernbeding',
    ...level(kernbedingen, 'kernbedingen', 'kernbedingen', ({ code, naam }) => ({
      title: naam,
      href: `/beleid/kernbedingen/${code}`,
    })),
  },
  {
    kind: 'Product',
    ...level(producten, 'producten', 'producten', ({ product, naam }) => ({
      title: naam,
      href: `/producten/${product}`,
    })),
  },
  {
    kind: 'Tarief',
    ...level(tarieven, 'tarieven', 'tarieven', ({ id, productnaam }) => ({
      title: productnaam,
      href: `/tarieven/${id}`,
    })),
    ...(tarieven.length > 0 && { figure: <Bereik bedragen={tarieven.map(({ bedrag }) => bedrag)} /> }),
  },
  {
    kind: 'Overeenkomst',
    ...level(overeenkomsten, 'overeenkomsten', 'overeenkomsten', ({ id, naam }) => ({
      title: naam,
      href: `/contracten/${id}`,
    })),
  },
];

/** What came of it: help that was assigned, and its euros. */
const gebruik = ({ doel, toewijzingenTotaal, totaal }: Draad, gekozen: Filter): readonly ThreadNode[] => [
  {
    kind: 'Toewijzing',
    title: `${aantalTekst(toewijzingenTotaal)} ${toewijzingenTotaal === 1 ? 'toewijzing' : 'toewijzingen'}`,
    href: '#toewijzingen',
  },
  {
    kind: 'Euro',
    title: `${aantalTekst(totaal.regels)} ${totaal.regels === 1 ? 'regel' : 'regels'}`,
    href: adres('/verantwoording/euros', gekozen, { doel: doel.code }),
    figure: <Money value={totaal.toegekend} />,
    note: 'toegekend',
  },
];

/** The lowest and the highest of some amounts. */
function Bereik({ bedragen }: { readonly bedragen: readonly number[] }) {
  const [low, high] = [Math.min(...bedragen), Math.max(...bedragen)];
  if (low === high) return <Money value={low} />;
  return (
    <>
      <Money value={low} /> tot <Money value={high} />
    </>
  );
}
