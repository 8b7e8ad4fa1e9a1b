// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Badge, Details, Form, Moment, Section, SubmitButton, Table } from '#libs/ui';
import type { UitvraagView } from '#modules/tarieven';
import { MomentVeld } from '../../shell/moment-veld.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

const verlengen = 'tarieven/functieuitvraag-verlengen';
const delen = 'tarieven/uitkomst-delen';

type View = Plat<UitvraagView> & { readonly sleutel: string };
type Props = { readonly view: View; readonly terug: Terug | undefined };

/** For the region: who answered, and what can be done with it. */
export const UitvraagBeheer = ({ view, terug }: Props) => (
  <>
    {view.isOpen && (
      <Attention kind="info" title="De uitvraag is nog open">
        {telling(view.uitvraag.antwoorden, 'aanbieder heeft', 'aanbieders hebben')} geantwoord. Wat zij zeggen, ziet u
        na de sluiting.
      </Attention>
    )}
    {view.magBewerken && !view.isOpen && <Delen view={view} terug={terugVan(terug, delen)} />}
    {view.genodigden && <Genodigden genodigden={view.genodigden} />}
    {view.magBewerken && view.uitvraag.gedeeld === null && <Verlengen view={view} terug={terugVan(terug, verlengen)} />}
  </>
);

const Genodigden = ({ genodigden }: { readonly genodigden: NonNullable<View['genodigden']> }) => (
  <Section title="Wie is gevraagd">
    <Table
      compact
      caption={`${genodigden.filter(({ ingediend }) => ingediend).length} van ${telling(genodigden.length, 'aanbieder', 'aanbieders')} antwoordden`}
      rows={genodigden}
      rowKey={({ aanbieder }) => aanbieder}
      columns={[
        { key: 'naam', head: 'Aanbieder', kind: 'name', cell: ({ naam }) => naam },
        {
          key: 'stand',
          head: 'Antwoord',
          cell: ({ ingediend }) => (
            <Badge kind={ingediend ? 'positive' : 'neutral'}>{ingediend ? 'ingediend' : 'niet'}</Badge>
          ),
        },
      ]}
    />
  </Section>
);

const Delen = ({ view: { uitvraag, grenzen, sleutel }, terug }: Props) =>
  uitvraag.gedeeld ? (
    <p>
      De uitkomst is op <Moment value={uitvraag.gedeeld} /> gedeeld met wie is gevraagd.
    </p>
  ) : (
    <Section title="De uitkomst delen" id="delen">
      <p>
        Wie is gevraagd, leest dan het gemiddelde van de producten waarvoor ten minste {grenzen.minsteAntwoorden}{' '}
        aanbieders antwoordden. Bij minder kan iemand afleiden wat een ander zei. De mediaan en de kwartielen staan
        erbij vanaf {grenzen.spreidingVanaf} antwoorden, het gewogen gemiddelde als niemand meer dan{' '}
        {grenzen.grootsteGewicht} procent van alle inzet heeft.{' '}
        {grenzen.vanRegio
          ? 'Deze grenzen koos de regio.'
          : 'Het plan noemt geen grenzen: dit zijn de veilige grenzen van het platform.'}
      </p>
      <Weigering terug={terug} />
      <Form idempotency={`${sleutel}-d`} label="Uitkomst delen" hidden={{ _act: delen }}>
        <Actions>
          <SubmitButton kind="secondary">Uitkomst delen met de aanbieders</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );

const Verlengen = ({ view: { sleutel }, terug }: Props) => (
  <Details summary="De uitvraag langer open laten" open={terug !== undefined}>
    <Weigering terug={terug} labels={{ sluit: 'Open tot' }} />
    <Form idempotency={`${sleutel}-v`} label="Uitvraag verlengen" hidden={{ _act: verlengen }}>
      <MomentVeld {...veldVan(terug)('sluit')} label="Open tot" hint="Later dan nu is afgesproken." />
      <Actions>
        <SubmitButton kind="secondary">Uitvraag verlengen</SubmitButton>
      </Actions>
    </Form>
  </Details>
);
