// SPDX-License-Identifier: EUPL-1.2
import { Badge, Money, Pagination, Periode, pageLinks, Section, Table, Tabs } from '#libs/ui';
import type { PrestatieRij, Selectie } from '#modules/declaraties';
import { uitlegVan } from '#modules/declaraties/teksten';
import type { Plat } from '../shell/plat.ts';
import { redenTekst } from '../shell/teksten.ts';
import { volumeText } from './weergave.tsx';

type Rij = Plat<PrestatieRij>;

export const OordeelBadge = ({ oordeel }: Pick<Rij, 'oordeel'>) =>
  oordeel === 'toegekend' ? <Badge kind="positive">toegekend</Badge> : <Badge kind="negative">afgewezen</Badge>;

/** The sentence that comes first: the rule that a line broke, or what its code means. */
export const waaromAfgewezen = ({ bevindingen, codes }: Pick<Rij, 'bevindingen' | 'codes'>): string => {
  const [eerste] = bevindingen;
  return eerste ? redenTekst(eerste) : uitlegVan(codes[0] ?? '').wat;
};

type Props = {
  readonly regels: readonly Rij[];
  readonly aantal: number;
  readonly afgewezen: number;
  readonly getoond: Selectie;
  readonly pagina: number;
  readonly paginas: number;
};

/** The lines of a declaratie: those that were rejected, or all in the order of the message; each opens to its why. */
export const Regels = ({ regels, aantal, afgewezen, getoond, pagina, paginas }: Props) => (
  <Section title="Regels" id="regels">
    {afgewezen > 0 && afgewezen < aantal && (
      <Tabs
        label="Welke regels"
        items={[
          { label: 'Afgewezen', href: '?regels=afgewezen#regels', current: getoond === 'afgewezen', count: afgewezen },
          { label: 'Alle regels', href: '?regels=alle#regels', current: getoond === 'alle', count: aantal },
        ]}
      />
    )}
    <Regeltabel
      regels={regels}
      getoond={getoond}
      caption={captionOf(getoond === 'afgewezen' ? afgewezen : aantal, getoond)}
    />
    {paginas > 1 && (
      <Pagination
        {...pageLinks(pagina, paginas, (n) => `?regels=${getoond}&pagina=${n}#regels`)}
        summary={`Pagina ${pagina} van ${paginas}`}
      />
    )}
  </Section>
);

const captionOf = (aantal: number, getoond: Selectie): string => {
  if (getoond === 'alle') return aantal === 1 ? '1 regel' : `${aantal} regels, in de volgorde van het bericht`;
  return aantal === 1 ? '1 afgewezen regel' : `${aantal} afgewezen regels`;
};

type TabelProps = Pick<Props, 'regels' | 'getoond'> & { readonly caption: string };

const Regeltabel = ({ regels, getoond, caption }: TabelProps) => (
  <Table
    caption={caption}
    rows={regels}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'regel',
        head: 'Regel',
        kind: 'name',
        cell: ({ id, referentie }) => <a href={`/declaraties/regels/${id}?regels=${getoond}`}>{referentie}</a>,
      },
      { key: 'product', head: 'Product', cell: ({ productnaam, productcode }) => productnaam ?? productcode },
      { key: 'periode', head: 'Periode', cell: ({ begin, eind }) => <Periode begin={begin} eind={eind} /> },
      { key: 'volume', head: 'Geleverd', kind: 'number', cell: ({ volume, eenheid }) => volumeText(volume, eenheid) },
      { key: 'bedrag', head: 'Bedrag', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
      {
        key: 'oordeel',
        head: 'Oordeel',
        cell: (regel) => (
          <>
            <OordeelBadge oordeel={regel.oordeel} /> {regel.codes.join(', ')}
            {regel.soort === 'C' && ' credit'}
          </>
        ),
      },
      {
        key: 'waarom',
        head: 'Waarom',
        cell: (regel) => (regel.oordeel === 'afgewezen' ? waaromAfgewezen(regel) : 'Alles klopt.'),
      },
    ]}
  />
);
