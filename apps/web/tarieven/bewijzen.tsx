// SPDX-License-Identifier: EUPL-1.2
import { Actions, FileInput, Form, Moment, Section, Select, SubmitButton, Table } from '#libs/ui';
import type { Tariefbewijs } from '#modules/tarieven';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { stapTekst } from '../shell/teksten.ts';
import { terugVan, Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import { tel } from './weergave.tsx';

type Props = {
  readonly bewijzen: readonly Plat<Tariefbewijs>[];
  /** What a file can be about. */
  readonly cijfers: readonly string[];
  readonly kanToevoegen: boolean;
  /** The act by which a file is added. */
  readonly act: string;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

const labels = { cijfer: 'Wat toont dit bestand aan?', bestand: 'Bestand' };

/** What an aanbieder shows, and the form to show more. */
export const Bewijzen = ({ bewijzen, kanToevoegen, ...rest }: Props) =>
  bewijzen.length === 0 && !kanToevoegen ? (
    <Section title="Bewijs">
      <p>De aanbieder heeft geen bestanden toegevoegd.</p>
    </Section>
  ) : (
    <Section title="Bewijs" id="bewijs">
      {bewijzen.length > 0 && <Bestanden bewijzen={bewijzen} />}
      {kanToevoegen && <Toevoegen {...rest} />}
    </Section>
  );

const Bestanden = ({ bewijzen }: Pick<Props, 'bewijzen'>) => (
  <Table
    caption={tel(bewijzen.length, 'bestand', 'bestanden')}
    rows={bewijzen}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'naam',
        head: 'Bestand',
        kind: 'name',
        cell: ({ id, naam }) => (
          <a href={`/tarieven/bewijzen/${id}`} download>
            {naam}
          </a>
        ),
      },
      { key: 'cijfer', head: 'Toont aan', cell: ({ cijfer }) => (cijfer ? stapTekst(cijfer) : 'het geheel') },
      { key: 'op', head: 'Toegevoegd', cell: ({ op }) => <Moment value={op} /> },
      { key: 'door', head: 'Door', cell: ({ door }) => door },
      {
        key: 'sha256',
        head: 'Controlegetal',
        cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
      },
    ]}
  />
);

function Toevoegen({ cijfers, act, sleutel, terug }: Omit<Props, 'bewijzen' | 'kanToevoegen'>) {
  const own = terugVan(terug, act);
  const field = veldVan(own);
  return (
    <>
      <Weigering terug={own} labels={labels} />
      <Form upload action="#bewijs" idempotency={sleutel} hidden={{ _act: act }} label="Bewijs toevoegen">
        <p>Alleen u en de regio lezen deze bestanden. Wat u toevoegt blijft staan: het oordeel rust erop.</p>
        <Select
          {...field('cijfer')}
          label={labels.cijfer}
          empty="Het geheel"
          optional
          options={cijfers.map((soort) => ({ value: soort, label: stapTekst(soort) }))}
        />
        <FileInput
          {...field('bestand')}
          label={labels.bestand}
          hint="pdf, docx, xlsx, png, jpg, xml of txt; hoogstens 20 MB. Zet er geen namen van cliënten in."
          accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.xml,.txt"
        />
        <Actions>
          <SubmitButton kind="secondary">Bewijs toevoegen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
