// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, Money, Section, SubmitButton, Table } from '#libs/ui';
import type { NieuwTerug } from './nieuw.actie.ts';
import { nameOf, type Props, type Regel } from './nieuw-formulier.tsx';
import { maandText, volumeText } from './weergave.tsx';

/** What it comes to, before it goes out. */
export function Samenvatting({ formulier, gemeente, terug, idempotency }: Props & { readonly idempotency: string }) {
  const opgesteld = terug?.opgesteld;
  if (!terug || !opgesteld) return null;
  const byId = new Map(formulier.regels.map((regel) => [regel.toewijzing, regel]));
  return (
    <Section title={`Uw declaratie aan ${gemeente} over ${maandText(`${formulier.maand}-01`)}`}>
      <Regels opgesteld={opgesteld} byId={byId} />
      {opgesteld.regels.flatMap((regel) =>
        warnings(regel, byId.get(regel.toewijzing)).map((zin) => (
          <Attention key={zin} kind="warning">
            {zin}
          </Attention>
        )),
      )}
      <p>
        Het bericht voldoet aan alle regels die vooraf te toetsen zijn. De gemeente antwoordt binnen tien werkdagen.
      </p>
      <Verder waarden={terug.waarden} idempotency={idempotency} />
    </Section>
  );
}

type Opgesteld = NonNullable<NieuwTerug['opgesteld']>;

type RegelsProps = { readonly opgesteld: Opgesteld; readonly byId: ReadonlyMap<string, Regel> };

function Regels({ opgesteld, byId }: RegelsProps) {
  return (
    <Table
      caption={opgesteld.regels.length === 1 ? '1 regel' : `${opgesteld.regels.length} regels`}
      rows={opgesteld.regels}
      rowKey={({ referentie }) => referentie}
      columns={[
        { key: 'wie', head: 'Voor wie', kind: 'name', cell: ({ toewijzing }) => nameOf(byId.get(toewijzing)) },
        {
          key: 'product',
          head: 'Product',
          cell: ({ toewijzing }) => byId.get(toewijzing)?.productnaam ?? byId.get(toewijzing)?.productcode,
        },
        {
          key: 'volume',
          head: 'Geleverd',
          kind: 'number',
          cell: ({ toewijzing, volume }) => volumeText(volume, byId.get(toewijzing)?.eenheid ?? ''),
        },
        {
          key: 'tarief',
          head: 'Tarief',
          kind: 'number',
          cell: ({ tarief }) => (tarief === null ? '' : <Money value={tarief} />),
        },
        { key: 'bedrag', head: 'Bedrag', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
      ]}
      foot={{ bedrag: <Money value={opgesteld.totaal} /> }}
    />
  );
}

function Verder({ waarden, idempotency }: Pick<NieuwTerug, 'waarden'> & { readonly idempotency: string }) {
  return (
    <Form hidden={waarden} idempotency={idempotency}>
      <Actions>
        <SubmitButton name="stap" value="indienen" kind="primary">
          Declaratie indienen
        </SubmitButton>
        <SubmitButton formAction="/declaraties/nieuw/bestand" kind="secondary">
          Bestand downloaden
        </SubmitButton>
        <SubmitButton name="stap" value="wijzigen" kind="secondary">
          Wijzigen
        </SubmitButton>
      </Actions>
    </Form>
  );
}

type Opgestelde = Opgesteld['regels'][number];

/** What the gemeente will reject when it is sent like this; one may still send it. */
function warnings({ tarief, volume }: Opgestelde, regel: Regel | undefined): readonly string[] {
  if (!regel) return [];
  const wie = `${nameOf(regel)}, ${regel.productnaam ?? regel.productcode}`;
  const { hoogstens, eenheid } = regel;
  return [
    ...(tarief !== null && regel.tarief !== null && tarief !== regel.tarief
      ? [`${wie}: dit is niet het tarief van uw overeenkomst. De gemeente wijst deze regel af.`]
      : []),
    ...(hoogstens !== null && volume > hoogstens
      ? [
          `${wie}: dit is meer dan de ${volumeText(hoogstens, eenheid)} die zijn toegewezen. De gemeente wijst deze regel af.`,
        ]
      : []),
  ];
}
