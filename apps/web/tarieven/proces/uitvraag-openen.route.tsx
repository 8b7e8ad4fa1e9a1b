// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { CheckboxGroup, Form, PageTitle, RadioGroup, TextArea } from '#libs/ui';
import { functieuitvraagOpenen, proceskeuzen, tariefprocesInzien } from '#modules/tarieven';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { MomentVeld } from '../../shell/moment-veld.tsx';
import { doe, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/uitvraag-openen.route.ts';
import { Kruimels, procesnaam } from './kruimels.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const id = kenmerk(params.id);
  const view = await vraag(context, tariefprocesInzien, { id });
  const { aanbieders } = await vraag(context, proceskeuzen, { id });
  if (!view.magBewerken || view.uitvraag) throw notFound();
  return { view, aanbieders, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) => {
  const proces = kenmerk(args.params.id);
  return doe(args, functieuitvraagOpenen, ({ uitvraag }) => `/tarieven/uitvragen/${uitvraag}`, { proces });
};

const labels = {
  producten: 'Producten',
  aanbieders: 'Aanbieders',
  eenheid: 'Inzet',
  sluit: 'Open tot',
  toelichting: 'Wat vraagt u?',
};

export default function UitvraagOpenen({ loaderData, actionData }: Route.ComponentProps) {
  const { view, sleutel } = loaderData;
  const { proces, contractnaam } = view;
  const field = veldVan(actionData);
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  return (
    <>
      <title>{`Uitvraag van functies voor ${naam} – Inkoopregie`}</title>
      <Kruimels proces={{ id: proces.id, naam }}>Uitvraag openen</Kruimels>
      <PageTitle
        title="Uitvraag van functies openen"
        state="Wie u kiest, krijgt de vraag in de werkvoorraad. Niemand leest wat een ander antwoordt."
      />
      <Weigering terug={actionData} labels={labels} />
      <Form idempotency={sleutel}>
        <Kiezen {...loaderData} terug={actionData} />
        <RadioGroup
          {...field('eenheid', 'fte')}
          label="Waarin geeft een aanbieder zijn inzet op?"
          hint="Met de inzet wegen de antwoorden mee in het gewogen gemiddelde."
          options={optionsOf(woorden.eenheid)}
        />
        <MomentVeld
          {...field('sluit')}
          label={labels.sluit}
          hint="Daarna kan niemand meer antwoorden. Langer kan wel, korter niet."
        />
        <TextArea
          {...field('toelichting')}
          label={labels.toelichting}
          hint="Wat moet een aanbieder weten om goed te antwoorden? Bijvoorbeeld over welke periode het gaat."
        />
        <Bewaren knop="Uitvraag openen" annuleer={`/tarieven/processen/${proces.id}`} />
      </Form>
    </>
  );
}

type KiesProps = Pick<Route.ComponentProps['loaderData'], 'view' | 'aanbieders'> & {
  readonly terug: Terug | undefined;
};

/** About which products, and who is asked; everything at first. */
const Kiezen = ({ view: { producten }, aanbieders, terug }: KiesProps) => (
  <>
    <CheckboxGroup
      name="producten[]"
      label={labels.producten}
      options={producten.map(({ product, naam: label }) => ({ value: product, label }))}
      defaultValue={terug ? terug.lijsten['producten'] : producten.map(({ product }) => product)}
      error={foutBij(terug, 'producten[]') ?? foutBij(terug, 'producten')}
    />
    <CheckboxGroup
      name="aanbieders[]"
      label={labels.aanbieders}
      hint="Alle aanbieders die hier bekend zijn, met hun AGB-code."
      options={aanbieders.map(({ aanbieder, naam: label }) => ({ value: aanbieder, label, hint: aanbieder }))}
      defaultValue={terug ? terug.lijsten['aanbieders'] : aanbieders.map(({ aanbieder }) => aanbieder)}
      error={foutBij(terug, 'aanbieders[]') ?? foutBij(terug, 'aanbieders')}
    />
  </>
);
