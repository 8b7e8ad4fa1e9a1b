// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import { type Column, DefinitionList, formatValue, Section, Table } from '#libs/ui';
import type { KostprijsView } from '#modules/tarieven';
import { aardTekst, tijdsoortTekst } from '#modules/tarieven/teksten';
import { Bronvermelding, PakketWaarde } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';
import { stapTekst, waaromTeksten } from '../shell/teksten.ts';

type View = Plat<KostprijsView>;
type Cijfer = View['cijfers'][number];

/** Every figure of the computation with what a court asks of it: what it is, of what, of which year, and whose. */
export const Cijfers = ({ cijfers }: Pick<View, 'cijfers'>) => (
  <Section title="Cijfers waarmee is gerekend">
    <Table
      caption="Cijfers met hun grondslag, jaar en bron"
      rows={cijfers}
      rowKey={({ code }) => code}
      columns={columns}
    />
  </Section>
);

const columns: readonly Column<Cijfer>[] = [
  {
    key: 'cijfer',
    head: 'Cijfer',
    kind: 'name',
    cell: ({ naam, soort, definitie }) => (
      <>
        {naam ?? stapTekst(soort)}
        {definitie && <div className="ir-table__note">{definitie}</div>}
      </>
    ),
  },
  { key: 'waarde', head: 'Waarde', kind: 'number', cell: valueText },
  { key: 'grondslag', head: 'Percentage van', cell: baseText },
  { key: 'jaar', head: 'Jaar', kind: 'number', cell: ({ jaar }) => `${jaar}` },
  { key: 'aard', head: 'Soort cijfer', cell: ({ aard }) => (aard ? aardTekst[aard] : 'onbekend') },
  { key: 'bron', head: 'Bron', cell: ({ bron }) => <Bron bron={bron} /> },
];

function Bron({ bron }: Pick<Cijfer, 'bron'>) {
  const { text, href } = waaromTeksten.source(bron);
  return href ? <a href={href}>{text}</a> : text;
}

function valueText({ waarde, eenheid, per }: Cijfer): string {
  if (eenheid === 'procent') return formatValue(waarde, 'procent');
  if (eenheid === 'aantal') return formatGetal(waarde);
  return `${formatValue(`${Number(waarde) * 100}`, 'cent')}${per ? ` per ${per}` : ''}`;
}

/** A share is of the result, a surcharge of what it comes on top of: the page says which of the two was meant. */
function baseText({ waarover, wijze }: Cijfer): string {
  if (waarover === null) return '–';
  const base = stapTekst(waarover);
  return wijze === 'deling' ? base : `${base} (${wijze})`;
}

type Tijd = View['declarabeleTijd'];

const maysText = (mag: boolean | null): string => {
  if (mag === null) return 'onbekend; gerekend als niet declarabel';
  return mag ? 'declarabel' : 'niet declarabel';
};

/** What a provider may declare: without that a tariff says nothing. */
export const DeclarabeleTijd = ({ tijd, declarabel }: { readonly tijd: Tijd } & Pick<View, 'declarabel'>) => (
  <Section title="Welke tijd declarabel is">
    <DefinitionList
      items={[
        {
          term: 'Afspraak',
          value: <PakketWaarde waarde={tijd.definitie} toon={(tekst) => tekst} />,
          note: <Bronvermelding herkomst={tijd} />,
        },
        ...declarabel.map((kind) => ({ term: tijdsoortTekst[kind.soort], value: maysText(kind.declarabel) })),
      ]}
    />
  </Section>
);
