// SPDX-License-Identifier: EUPL-1.2
import { Datum, DefinitionList, Section, Table } from '#libs/ui';
import type { BestuursvoorstelView } from '#modules/regio';
import { mandaatstaatNamen } from '#modules/regio/teksten';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<BestuursvoorstelView>;

/** What a proposal changes: who takes part, or an entry of the register as it is and as it is to be. */
export function Wijziging({ view }: { readonly view: View }) {
  const { reden, inhoud } = view.voorstel;
  return (
    <Section title="Wat verandert er">
      {inhoud.soort === 'deelname' ? (
        <DefinitionList
          items={[
            { term: 'Deelnemer', value: inhoud.gemeente ? `${inhoud.naam} (${inhoud.gemeente})` : inhoud.naam },
            {
              term: inhoud.wat === 'toetreden' ? 'Doet mee vanaf' : 'Doet mee tot en met',
              value: <Datum value={inhoud.dag} />,
            },
            {
              term: 'Samenwerkingsverband',
              value: (
                <a href={`/regio/verbanden/${inhoud.samenwerking}`}>
                  {view.namen[inhoud.samenwerking] ?? inhoud.samenwerking}
                </a>
              ),
            },
            { term: 'Reden', value: reden },
          ]}
        />
      ) : (
        <Mandaatwijziging view={view} />
      )}
    </Section>
  );
}

function Mandaatwijziging({ view: { voorstel, nu, namen } }: { readonly view: View }) {
  const { inhoud, reden } = voorstel;
  if (inhoud.soort !== 'mandaat') return null;
  const was = nu ? formOf(nu, namen) : {};
  const wordt = inhoud.wat === 'intrekken' ? { Stand: 'ingetrokken' } : formOf(inhoud, namen);
  return (
    <>
      <DefinitionList
        items={[
          {
            term: 'Gaat in',
            value: <Datum value={inhoud.van} />,
            note: 'Niet eerder dan de dag waarop het laatste besluit valt.',
          },
          { term: 'Eindigt', value: inhoud.tot ? <Datum value={inhoud.tot} /> : 'niet' },
          { term: 'Reden', value: reden },
        ]}
      />
      <Table
        caption={nu ? 'Nu en straks' : 'Zoals het wordt'}
        rows={Object.keys({ ...was, ...wordt }).map((wat) => ({ wat, was: was[wat], wordt: wordt[wat] }))}
        rowKey={({ wat }) => wat}
        columns={[
          { key: 'wat', head: 'Onderdeel', kind: 'name', cell: ({ wat }) => wat },
          ...(nu ? [{ key: 'was', head: 'Nu', cell: (row: Deel) => row.was ?? 'niets' }] : []),
          {
            key: 'wordt',
            head: 'Straks',
            cell: (row) => (row.was === row.wordt ? row.wordt : <strong>{row.wordt ?? 'niets'}</strong>),
          },
        ]}
      />
    </>
  );
}

type Deel = { readonly wat: string; readonly was: string | undefined; readonly wordt: string | undefined };
type Vorm = Pick<
  NonNullable<View['nu']>,
  'beslist' | 'staat' | 'grond' | 'contracten' | 'voorwaarde' | 'naAfstemmingMet' | 'informeren'
>;

/** An entry in words, by part. */
const formOf = (mandaat: Vorm, namen: Namen): Readonly<Record<string, string | undefined>> => ({
  'Wie besluit': mandaat.beslist === null ? 'onbekend' : (namen[mandaat.beslist] ?? mandaat.beslist),
  Stand: mandaatstaatNamen[mandaat.staat],
  Grond: mandaat.grond,
  Contracten: lijst(mandaat.contracten, namen),
  Voorwaarde: mandaat.voorwaarde ?? 'geen',
  'Na afstemming met': lijst(mandaat.naAfstemmingMet, namen),
  'Hoort het achteraf': lijst(mandaat.informeren, namen),
});

type Namen = View['namen'];
const lijst = (codes: 'alle' | readonly string[], namen: Namen): string =>
  codes === 'alle' ? 'alle' : codes.map((code) => namen[code] ?? code).join(', ') || 'niemand';
