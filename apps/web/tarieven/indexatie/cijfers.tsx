// SPDX-License-Identifier: EUPL-1.2
import { Actions, Badge, type Column, Datum, Form, Section, SubmitButton, Table } from '#libs/ui';
import type { CijferRij } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';

type Rij = Plat<CijferRij>;
const vaststellen = 'tarieven/indexcijfer-vaststellen';
const afwijzen = 'tarieven/indexcijfer-afwijzen';

export const procentTekst = (procent: string): string => `${procent.replace('.', ',')}\u00a0%`;

/** Figures that wait for a second person, each with the way to settle it. */
export function Controleren({
  cijfers,
  terug,
}: {
  readonly cijfers: readonly Rij[];
  readonly terug: Terug | undefined;
}) {
  const waiting = cijfers.filter(({ staat }) => staat === 'concept');
  if (waiting.length === 0) return null;
  return (
    <Section title="Te controleren" id="controleren">
      <p>Een ingevoerd cijfer telt pas mee als iemand anders het met de bron heeft vergeleken.</p>
      <Weigering terug={terugVan(terug, vaststellen) ?? terugVan(terug, afwijzen)} />
      {waiting.map((cijfer) => (
        <TeControleren key={cijfer.id} cijfer={cijfer} />
      ))}
    </Section>
  );
}

const TeControleren = ({ cijfer }: { readonly cijfer: Rij }) => (
  <>
    <h3>
      {cijfer.reeks} {cijfer.jaar}, {cijfer.stand}: {procentTekst(cijfer.procent)}
    </h3>
    <p>
      Ingevoerd door {cijfer.naam}. Bron: {cijfer.bron}
      {cijfer.gepubliceerd && (
        <>
          , <Datum value={cijfer.gepubliceerd} />
        </>
      )}
      .
    </p>
    {cijfer.magVaststellen ? (
      <Form
        action="#controleren"
        label={`${cijfer.reeks} ${cijfer.jaar} controleren`}
        hidden={{ indexcijfer: cijfer.id }}
      >
        <Actions>
          <SubmitButton kind="secondary" name="_act" value={vaststellen}>
            Het cijfer klopt
          </SubmitButton>
          <SubmitButton kind="destructive" name="_act" value={afwijzen}>
            Het cijfer klopt niet
          </SubmitButton>
        </Actions>
      </Form>
    ) : (
      <p>Een collega controleert dit cijfer.</p>
    )}
  </>
);

const columns: readonly Column<Rij>[] = [
  { key: 'jaar', head: 'Jaar', kind: 'name', cell: ({ jaar }) => jaar },
  { key: 'reeks', head: 'Reeks', cell: ({ reeks }) => reeks },
  { key: 'stand', head: 'Stand', cell: ({ stand }) => stand },
  {
    key: 'procent',
    head: 'Cijfer',
    kind: 'number',
    cell: ({ procent, voorbeeld }) => (
      <>
        {procentTekst(procent)} {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'bron', head: 'Bron', cell: ({ bron }) => bron },
  {
    key: 'gepubliceerd',
    head: 'Verschenen',
    cell: ({ gepubliceerd }) => (gepubliceerd ? <Datum value={gepubliceerd} /> : 'onbekend'),
  },
  {
    key: 'door',
    head: 'Vastgelegd door',
    cell: ({ naam, vastgesteldDoor, herkomst }) =>
      herkomst ? 'regiopakket' : `${naam}, gecontroleerd door ${vastgesteldDoor ?? 'nog niemand'}`,
  },
];

/** The figures that count. */
export function Cijfers({ cijfers }: { readonly cijfers: readonly Rij[] }) {
  const counting = cijfers.filter(({ staat }) => staat === 'vastgesteld');
  return (
    <Section title="Indexcijfers">
      <Table
        caption={`${counting.length} cijfers die meetellen, het nieuwste jaar bovenaan`}
        rows={counting}
        rowKey={({ id }) => id}
        columns={columns}
        empty="Er zijn nog geen indexcijfers."
      />
    </Section>
  );
}
