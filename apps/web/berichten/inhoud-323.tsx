// SPDX-License-Identifier: EUPL-1.2
import type { BedragMetDC, Jw323, Prestatie323, Wmo323 } from '#libs/ijw';
import { Datum, DefinitionList, Money, Periode, Section, Table } from '#libs/ui';
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
  const { DeclaratieNummer, DeclaratiePeriode, DeclaratieDagtekening, TotaalIngediendBedrag, Clienten } = Declaratie;
  const regels = Clienten.flatMap(({ Bsn, Prestaties }, client) =>
    Prestaties.map((prestatie, at) => ({ Bsn, prestatie, plaats: `${client + 1}.${at + 1}` })),
  );
  return (
    <>
      <Section title="De declaratie">
        <DefinitionList
          items={[
            { term: 'Declaratienummer', value: DeclaratieNummer },
            {
              term: 'Over',
              value: <Periode begin={DeclaratiePeriode.Begindatum} eind={DeclaratiePeriode.Einddatum} />,
            },
            { term: 'Gedagtekend', value: <Datum value={DeclaratieDagtekening} /> },
            {
              term: 'Totaal ingediend',
              value: (
                <Money value={bedragVan({ ...TotaalIngediendBedrag, Bedrag: TotaalIngediendBedrag.TotaalBedrag })} />
              ),
              note: `${regels.length === 1 ? '1 regel' : `${regels.length} regels`} voor ${Clienten.length === 1 ? '1 cliënt' : `${Clienten.length} cliënten`}`,
            },
          ]}
        />
      </Section>
      <Section title="De regels">
        <Prestaties regels={regels.slice(0, mostShown)} aantal={regels.length} bevindingen={bevindingen} />
      </Section>
    </>
  );
}

type Regel = { readonly Bsn: string; readonly prestatie: Prestatie323; readonly plaats: string };
type PrestatiesProps = { readonly regels: readonly Regel[]; readonly aantal: number } & Pick<
  BerichtView,
  'bevindingen'
>;

function Prestaties({ regels, aantal, bevindingen }: PrestatiesProps) {
  const fouten = groeperen(bevindingen, /Client\[(\d+)\].*?Prestatie\[(\d+)\]/);
  return (
    <Table
      caption={aantal > regels.length ? `De eerste ${regels.length} van ${aantal} regels` : 'Gedeclareerde regels'}
      rows={regels}
      rowKey={({ plaats }) => plaats}
      columns={[
        {
          key: 'referentie',
          head: 'Referentie',
          kind: 'name',
          cell: ({ prestatie: { ProductReferentie: referentie }, plaats }) => (
            <>
              {referentie.ReferentieNummer}
              {referentie.VorigReferentieNummer && ` neemt ${referentie.VorigReferentieNummer} terug`}
              <FoutenHier meldingen={fouten.get(plaats)} />
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
      ]}
    />
  );
}
