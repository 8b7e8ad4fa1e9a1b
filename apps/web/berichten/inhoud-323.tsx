// SPDX-License-Identifier: EUPL-1.2
import type { BedragMetDC, Declaratie323, Jw323, Prestatie323, Wmo323 } from '#libs/ijw';
import { type Column, Datum, DefinitionList, Money, Periode, Section, Table } from '#libs/ui';
import type { BerichtView } from '#modules/berichten';
import { volumeTekst } from '../shell/omvang.ts';
import { groeperen } from './bevindingen.ts';
import { FoutenHier } from './fouten.tsx';

const mostShown = 200;

/** An amount with its sign: what is taken back counts below zero. */
export const bedragVan = ({ Bedrag, DebetCredit }: BedragMetDC): number => (DebetCredit === 'C' ? -Bedrag : Bedrag);

type Props = { readonly bericht: Jw323 | Wmo323 } & Pick<BerichtView, 'bevindingen'>;

/** The totals of a declaration and its lines. */
export function Inhoud323({ bericht: { Declaratie }, bevindingen }: Props) {
  const fouten = groeperen(bevindingen, /Client\[(\d+)\].*?Prestatie\[(\d+)\]/);
  const regels = Declaratie.Clienten.flatMap(({ Bsn, Prestaties }, client) =>
    Prestaties.map((prestatie, at) => {
      const plaats = `${client + 1}.${at + 1}`;
      return { Bsn, prestatie, plaats, fouten: fouten.get(plaats) };
    }),
  );
  const all = regels.length <= mostShown;
  return (
    <>
      <Section title="De declaratie">
        <Totalen declaratie={Declaratie} regels={regels.length} />
      </Section>
      <Section title="De regels">
        <Table
          caption={all ? 'Gedeclareerde regels' : `De eerste ${mostShown} van ${regels.length} regels`}
          captionHidden={all}
          rows={regels.slice(0, mostShown)}
          rowKey={({ plaats }) => plaats}
          columns={columns}
        />
      </Section>
    </>
  );
}

const count = (aantal: number, one: string, many: string): string => `${aantal} ${aantal === 1 ? one : many}`;

function Totalen({ declaratie, regels }: { readonly declaratie: Declaratie323; readonly regels: number }) {
  const { DeclaratieNummer, DeclaratiePeriode, DeclaratieDagtekening, TotaalIngediendBedrag, Clienten } = declaratie;
  const { TotaalBedrag: Bedrag, DebetCredit } = TotaalIngediendBedrag;
  return (
    <DefinitionList
      items={[
        { term: 'Declaratienummer', value: DeclaratieNummer },
        { term: 'Over', value: <Periode begin={DeclaratiePeriode.Begindatum} eind={DeclaratiePeriode.Einddatum} /> },
        { term: 'Gedagtekend', value: <Datum value={DeclaratieDagtekening} /> },
        {
          term: 'Totaal ingediend',
          value: <Money value={bedragVan({ Bedrag, DebetCredit })} />,
          note: `${count(regels, 'regel', 'regels')} voor ${count(Clienten.length, 'cliënt', 'cliënten')}`,
        },
      ]}
    />
  );
}

type Regel = {
  readonly Bsn: string;
  readonly prestatie: Prestatie323;
  readonly plaats: string;
  readonly fouten: readonly string[] | undefined;
};

const columns: readonly Column<Regel>[] = [
  {
    key: 'referentie',
    head: 'Referentie',
    kind: 'name',
    cell: ({ prestatie: { ProductReferentie: referentie }, fouten }) => (
      <>
        {referentie.ReferentieNummer}
        {referentie.VorigReferentieNummer && ` neemt ${referentie.VorigReferentieNummer} terug`}
        <FoutenHier meldingen={fouten} />
      </>
    ),
  },
  { key: 'client', head: 'Cliënt', cell: ({ Bsn }) => Bsn },
  { key: 'toewijzing', head: 'Toewijzing', kind: 'number', cell: ({ prestatie }) => prestatie.ToewijzingNummer },
  { key: 'product', head: 'Product', cell: ({ prestatie }) => prestatie.ProductCode },
  {
    key: 'periode',
    head: 'Periode',
    cell: ({ prestatie: { ProductPeriode: p } }) => <Periode begin={p.Begindatum} eind={p.Einddatum} />,
  },
  {
    key: 'geleverd',
    head: 'Geleverd',
    kind: 'number',
    cell: ({ prestatie: { GeleverdVolume, Eenheid } }) => volumeTekst(GeleverdVolume, Eenheid),
  },
  {
    key: 'bedrag',
    head: 'Bedrag',
    kind: 'number',
    cell: ({ prestatie }) => <Money value={bedragVan(prestatie.IngediendBedrag)} />,
  },
];
