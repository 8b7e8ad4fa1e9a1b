// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  DateInput,
  Datum,
  Details,
  EmptyState,
  Form,
  PageTitle,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  Table,
  TextArea,
} from '#libs/ui';
import { type ClientstopsView, clientstopInstellen, clientstopOpheffen, clientstops } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/stops.route.ts';
import { Plekken, plekkenBij } from './plekken.tsx';

const hier = '/zorgkeuzewijzer/beheer/stops';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  plekken: plekkenBij(context),
  view: await vraag(context, clientstops, {}),
});

export async function action(args: Route.ActionArgs) {
  const form = await args.request.clone().formData();
  return form.get('_act') === clientstopOpheffen.naam
    ? doe(args, clientstopOpheffen, () => hier)
    : doe(args, clientstopInstellen, () => hier);
}

export default function Stops({ loaderData: { plekken, view }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Cliëntenstops – Inkoopregie</title>
      <PageTitle
        title="Cliëntenstops"
        state={`${hoeveel(view.stops.length)} Inwoners zien dat er een stop is, niet waarom.`}
      />
      <Plekken plekken={plekken} hier="stops" />
      <Weigering terug={terugVan(actionData, clientstopOpheffen.naam)} />
      <Lijst stops={view.stops} />
      <Instellen view={view} terug={terugVan(actionData, clientstopInstellen.naam)} />
    </>
  );
}

const hoeveel = (stops: number): string =>
  stops === 0
    ? 'Er zijn geen cliëntenstops.'
    : `${telling(stops, 'cliëntenstop geldt of komt', 'cliëntenstops gelden of komen')} nog.`;

const Lijst = ({ stops }: Pick<Plat<ClientstopsView>, 'stops'>) =>
  stops.length === 0 ? (
    <EmptyState title="Geen cliëntenstops">Elke aanbieder neemt nieuwe mensen aan.</EmptyState>
  ) : (
    <Table
      caption="Cliëntenstops"
      captionHidden
      rows={stops}
      rowKey={({ id }) => id}
      columns={[
        { key: 'wie', head: 'Aanbieder', kind: 'name', cell: ({ aanbiedernaam }) => aanbiedernaam },
        { key: 'product', head: 'Product', cell: ({ productnaam, product }) => productnaam ?? (product || 'alle') },
        { key: 'grond', head: 'Grond', cell: ({ grond }) => wijzerwoorden.stopgrond[grond] },
        { key: 'van', head: 'Vanaf', cell: ({ van }) => <Datum value={van} /> },
        { key: 'tot', head: 'Tot en met', cell: ({ tot }) => (tot ? <Datum value={tot} /> : 'nog niet bekend') },
        { key: 'waarom', head: 'Motivering', cell: ({ motivering }) => motivering },
        {
          key: 'opheffen',
          head: 'Opheffen',
          kind: 'action',
          cell: ({ id, aanbiedernaam }) => (
            <Form label={`Stop van ${aanbiedernaam} opheffen`} hidden={{ _act: clientstopOpheffen.naam, stop: id }}>
              <SubmitButton kind="secondary">Opheffen</SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  );

type InstellenProps = { readonly view: Plat<ClientstopsView>; readonly terug: Terug | undefined };

function Instellen({ view, terug }: InstellenProps) {
  return (
    <Section title="Een cliëntenstop instellen" id="instellen">
      <p>
        Wie nu hulp krijgt, houdt die. Bij een wachtlijst geeft u hiermee toestemming; overleg eerst met de gemeenten.
      </p>
      <Details summary="Cliëntenstop instellen" open={terug !== undefined}>
        <Weigering terug={terug} />
        <Form label="Cliëntenstop instellen" hidden={{ _act: clientstopInstellen.naam }}>
          <Velden view={view} terug={terug} />
          <Actions>
            <SubmitButton>Cliëntenstop instellen</SubmitButton>
          </Actions>
        </Form>
      </Details>
    </Section>
  );
}

function Velden({ view: { stopbaar, vandaag }, terug }: InstellenProps) {
  const veld = veldVan(terug);
  const aanbieders = new Map(stopbaar.map(({ aanbieder, naam }) => [aanbieder, naam]));
  const producten = new Map(stopbaar.map(({ product, productnaam }) => [product, productnaam]));
  return (
    <>
      <Select
        {...veld('aanbieder')}
        label="Aanbieder"
        empty="Kies een aanbieder"
        options={[...aanbieders].map(([value, label]) => ({ value, label }))}
      />
      <Select
        {...veld('product')}
        label="Product"
        empty="Alle producten"
        options={[...producten].map(([value, label]) => ({ value, label }))}
        optional
      />
      <RadioGroup {...veld('grond')} label="Op welke grond?" options={optionsOf(wijzerwoorden.stopgrond)} />
      <DateInput {...veld('van', vandaag)} label="Vanaf" />
      <DateInput {...veld('tot')} label="Tot en met" optional />
      <TextArea
        {...veld('motivering')}
        label="Motivering"
        hint="De aanbieder leest dit; inwoners niet."
        rows={3}
        maxLength={1000}
      />
    </>
  );
}
