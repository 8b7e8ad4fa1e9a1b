// SPDX-License-Identifier: EUPL-1.2
import type { BedragMetDC, Declaratie323, Jw323, Prestatie323, Wmo323 } from '#libs/ijw';
import { type Column, DefinitionList, Money, Section, Table } from '#libs/ui';
import { volumeTekst } from '../../shell/omvang.ts';
import { FoutenHier } from '../fouten.tsx';
import { type Fout, foutenBij, foutenIn } from './fouten-op-plek.ts';
import { dagTekst, periodeTekst } from './waarde.ts';

const mostShown = 200;

/** An amount with its sign: what is taken back counts below zero. */
export const bedragVan = ({ Bedrag, DebetCredit }: BedragMetDC): number => (DebetCredit === 'C' ? -Bedrag : Bedrag);

type Props = {
  readonly bericht: Jw323 | Wmo323;
  /** Only its first clients are here: then nobody can say how many lines there are. */
  readonly ingekort: boolean;
  readonly fouten: readonly Fout[];
};

const pad = '/Bericht/Declaratie';

/** The totals of a declaration and its lines. */
export function Inhoud323({ bericht: { Declaratie }, ingekort, fouten }: Props) {
  const regels = Declaratie.Clienten.flatMap(({ Bsn, Prestaties }, client) =>
    Prestaties.map((prestatie, at) => {
      const plaats = `${pad}/Clienten/Client[${client + 1}]/Prestaties/Prestatie[${at + 1}]`;
      return { Bsn, prestatie, plaats, fouten: foutenIn(fouten, plaats).map(({ melding }) => melding) };
    }),
  );
  const all = regels.length <= mostShown;
  return (
    <>
      <Section title="De declaratie">
        <FoutenHier meldingen={foutenBij(fouten, pad, [`${pad}/Clienten`])} />
        <Totalen declaratie={Declaratie} regels={ingekort ? null : regels.length} />
      </Section>
      <Section title="De regels">
        <Table
          caption={
            all ? 'Gedeclareerde regels' : `De eerste ${mostShown}${ingekort ? '' : ` van ${regels.length}`} regels`
          }
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

function Totalen({ declaratie, regels }: { readonly declaratie: Declaratie323; readonly regels: number | null }) {
  const { DeclaratieNummer, DeclaratiePeriode, DeclaratieDagtekening, TotaalIngediendBedrag, Clienten } = declaratie;
  const { TotaalBedrag: Bedrag, DebetCredit } = TotaalIngediendBedrag;
  return (
    <DefinitionList
      items={[
        { term: 'Declaratienummer', value: DeclaratieNummer },
        { term: 'Over', value: periodeTekst(DeclaratiePeriode) },
        { term: 'Gedagtekend', value: dagTekst(DeclaratieDagtekening) },
        {
          term: 'Totaal ingediend',
          value: <Money value={bedragVan({ Bedrag, DebetCredit })} />,
          ...(regels !== null && {
            note: `${count(regels, 'regel', 'regels')} voor ${count(Clienten.length, 'cliënt', 'cliënten')}`,
          }),
        },
      ]}
    />
  );
}

type Regel = {
  readonly Bsn: string;
  readonly prestatie: Prestatie323;
  readonly plaats: string;
  readonly fouten: readonly string[];
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
    cell: ({ prestatie: { ProductPeriode } }) => periodeTekst(ProductPeriode),
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
