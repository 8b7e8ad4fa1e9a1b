// SPDX-License-Identifier: EUPL-1.2
import type { DeclaratieAntwoord325, Jw325, Prestatie325, TotaalBedragMetDC, Wmo325 } from '#libs/ijw';
import { Attention, type Column, DefinitionList, Money, Section, Table } from '#libs/ui';
import { FoutenHier } from '../fouten.tsx';
import { type Fout, foutenBij, foutenIn } from './fouten-op-plek.ts';
import { bedragVan } from './inhoud-323.tsx';
import { verdicts } from './oordeel.tsx';

type Props = { readonly bericht: Jw325 | Wmo325; readonly fouten: readonly Fout[] };

const clienten = '/Bericht/DeclaratieAntwoord/Clienten';

/** The verdict on a declaration in words: what is granted, and why the rest is not. */
export function Inhoud325({ bericht: { Header, DeclaratieAntwoord }, fouten }: Props) {
  const whole = [...verdicts(Header.RetourCodes), ...verdicts(DeclaratieAntwoord?.RetourCodes ?? [])];
  return (
    <>
      <Section title="Het oordeel">
        <FoutenHier meldingen={foutenBij(fouten, '/Bericht', [clienten])} />
        <Oordeel whole={whole} antwoord={DeclaratieAntwoord} />
        {DeclaratieAntwoord && <Totalen antwoord={DeclaratieAntwoord} />}
      </Section>
      {DeclaratieAntwoord?.Clienten && <Afgewezen antwoord={DeclaratieAntwoord} fouten={fouten} />}
    </>
  );
}

type OordeelProps = { readonly whole: readonly string[]; readonly antwoord: DeclaratieAntwoord325 | undefined };

function Oordeel({ whole, antwoord }: OordeelProps) {
  if (whole.length > 0)
    return (
      <Attention kind="error" title="De hele declaratie is afgewezen">
        <ul>
          {whole.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
      </Attention>
    );
  if (!antwoord?.Clienten) return <Attention kind="ok" title="De declaratie is helemaal toegekend" />;
  const nothing = antwoord.TotaalToegekendBedrag.TotaalBedrag === 0;
  return (
    <Attention kind="warning" title={nothing ? 'Alle regels zijn afgewezen' : 'Een deel van de regels is afgewezen'} />
  );
}

const total = ({ TotaalBedrag, DebetCredit }: TotaalBedragMetDC) => (
  <Money value={bedragVan({ Bedrag: TotaalBedrag, DebetCredit })} />
);

const Totalen = ({ antwoord }: { readonly antwoord: DeclaratieAntwoord325 }) => (
  <DefinitionList
    items={[
      { term: 'Declaratienummer', value: antwoord.DeclaratieNummer },
      { term: 'Ingediend', value: total(antwoord.TotaalIngediendBedrag) },
      { term: 'Toegekend', value: total(antwoord.TotaalToegekendBedrag) },
    ]}
  />
);

type Regel = {
  readonly Bsn: string;
  readonly prestatie: Prestatie325;
  readonly redenen: readonly string[];
  readonly fouten: readonly string[];
};

const columns: readonly Column<Regel>[] = [
  {
    key: 'referentie',
    head: 'Referentie',
    kind: 'name',
    cell: ({ prestatie, fouten }) => (
      <>
        {prestatie.ProductReferentie.ReferentieNummer}
        <FoutenHier meldingen={fouten} />
      </>
    ),
  },
  { key: 'client', head: 'Cliënt', cell: ({ Bsn }) => Bsn },
  { key: 'toewijzing', head: 'Toewijzing', kind: 'number', cell: ({ prestatie }) => prestatie.ToewijzingNummer },
  {
    key: 'bedrag',
    head: 'Bedrag',
    kind: 'number',
    cell: ({ prestatie }) => <Money value={bedragVan(prestatie.IngediendBedrag)} />,
  },
  {
    key: 'waarom',
    head: 'Waarom afgewezen',
    cell: ({ redenen }) => redenen.map((reden) => <div key={reden}>{reden}</div>),
  },
];

type AfgewezenProps = { readonly antwoord: DeclaratieAntwoord325; readonly fouten: readonly Fout[] };

function Afgewezen({ antwoord: { Clienten = [] }, fouten }: AfgewezenProps) {
  const regels = Clienten.flatMap(({ Bsn, Prestaties, RetourCodes }, client) =>
    Prestaties.map((prestatie, at) => ({
      Bsn,
      prestatie,
      redenen: [...verdicts(RetourCodes), ...verdicts(prestatie.RetourCodes)],
      fouten: foutenIn(fouten, `${clienten}/Client[${client + 1}]/Prestaties/Prestatie[${at + 1}]`).map(
        ({ melding }) => melding,
      ),
    })),
  );
  return (
    <Section title="Afgewezen regels">
      <Table
        caption="Wat is afgewezen, en waarom"
        captionHidden
        rows={regels}
        rowKey={({ Bsn, prestatie }) => `${Bsn} ${prestatie.ProductReferentie.ReferentieNummer}`}
        columns={columns}
      />
    </Section>
  );
}
