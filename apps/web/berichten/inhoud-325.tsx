// SPDX-License-Identifier: EUPL-1.2
import type { DeclaratieAntwoord325, Jw325, TotaalBedragMetDC, Wmo325 } from '#libs/ijw';
import { Attention, DefinitionList, Money, Section, Table } from '#libs/ui';
import { bedragVan } from './inhoud-323.tsx';
import { inWoorden } from './woorden.tsx';

/** Codes that say that nothing is wrong with this part; what is wrong stands deeper or nowhere. */
const nothingWrong: ReadonlySet<string> = new Set(['0200', '0233', '8001']);
const verdicts = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => !nothingWrong.has(code)).map((code) => `${inWoorden('WJ001', code)} (${code})`);
const total = ({ TotaalBedrag, DebetCredit }: TotaalBedragMetDC) => (
  <Money value={bedragVan({ Bedrag: TotaalBedrag, DebetCredit })} />
);

/** The verdict on a declaration in words: what is granted, and why the rest is not. */
export function Inhoud325({ bericht: { Header, DeclaratieAntwoord } }: { readonly bericht: Jw325 | Wmo325 }) {
  const whole = [...verdicts(Header.RetourCodes), ...verdicts(DeclaratieAntwoord?.RetourCodes ?? [])];
  const rejected = (DeclaratieAntwoord?.Clienten ?? []).length > 0;
  return (
    <>
      <Section title="Het oordeel">
        {whole.length > 0 ? (
          <Attention kind="error" title="De hele declaratie is afgewezen">
            <ul>
              {whole.map((reden) => (
                <li key={reden}>{reden}</li>
              ))}
            </ul>
          </Attention>
        ) : (
          <Attention kind={rejected ? 'warning' : 'ok'} title={rejected ? partly(DeclaratieAntwoord) : granted} />
        )}
        {DeclaratieAntwoord && (
          <DefinitionList
            items={[
              { term: 'Declaratienummer', value: DeclaratieAntwoord.DeclaratieNummer },
              { term: 'Ingediend', value: total(DeclaratieAntwoord.TotaalIngediendBedrag) },
              { term: 'Toegekend', value: total(DeclaratieAntwoord.TotaalToegekendBedrag) },
            ]}
          />
        )}
      </Section>
      {DeclaratieAntwoord && rejected && <Afgewezen antwoord={DeclaratieAntwoord} />}
    </>
  );
}

const granted = 'De declaratie is helemaal toegekend';
const partly = (antwoord: DeclaratieAntwoord325 | undefined): string =>
  antwoord?.TotaalToegekendBedrag.TotaalBedrag === 0
    ? 'Alle regels zijn afgewezen'
    : 'Een deel van de regels is afgewezen';

function Afgewezen({ antwoord: { Clienten = [] } }: { readonly antwoord: DeclaratieAntwoord325 }) {
  const regels = Clienten.flatMap(({ Bsn, Prestaties, RetourCodes }) =>
    Prestaties.map((prestatie) => ({
      Bsn,
      prestatie,
      redenen: [...verdicts(RetourCodes), ...verdicts(prestatie.RetourCodes)],
    })),
  );
  return (
    <Section title="Afgewezen regels">
      <Table
        caption="Wat is afgewezen, en waarom"
        captionHidden
        rows={regels}
        rowKey={({ Bsn, prestatie }) => `${Bsn} ${prestatie.ProductReferentie.ReferentieNummer}`}
        columns={[
          {
            key: 'referentie',
            head: 'Referentie',
            kind: 'name',
            cell: ({ prestatie }) => prestatie.ProductReferentie.ReferentieNummer,
          },
          { key: 'client', head: 'Cliënt', cell: ({ Bsn }) => Bsn },
          {
            key: 'toewijzing',
            head: 'Toewijzing',
            kind: 'number',
            cell: ({ prestatie }) => prestatie.ToewijzingNummer,
          },
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
        ]}
      />
    </Section>
  );
}
