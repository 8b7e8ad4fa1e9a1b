// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, Form, NumberInput, PageTitle, Section, SubmitButton, TextArea, TextInput } from '#libs/ui';
import { gemeentelijkAanbod, voorliggendAanbodStoppen, voorliggendAanbodVastleggen } from '#modules/toegang';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import { doe, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/voorliggend.route.ts';

const lijst = '/zorgkeuzewijzer/beheer/gemeente';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const { voorliggend } = await vraag(context, gemeentelijkAanbod, {});
  const een = voorliggend.find((found) => found.id === id) ?? null;
  if (!een && id !== 'nieuw') throw notFound();
  return { een };
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const form = await args.request.clone().formData();
  const extra = id === 'nieuw' ? {} : { aanbod: id };
  return form.get('_act') === voorliggendAanbodStoppen.naam
    ? doe(args, voorliggendAanbodStoppen, () => `${lijst}#zelf`, extra)
    : doe(args, voorliggendAanbodVastleggen, () => `${lijst}#zelf`, extra);
}

const labels = { leeftijdVan: 'Vanaf welke leeftijd', leeftijdTot: 'Tot en met welke leeftijd' };

export default function Voorliggend({ loaderData: { een }, actionData }: Route.ComponentProps) {
  const terug = terugVan(actionData, voorliggendAanbodVastleggen.naam);
  const titel = een?.naam ?? 'Hulp toevoegen';
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Uw gemeente', href: lijst }, { label: titel }]} />
      <PageTitle
        title={titel}
        state="Hulp waarvoor niemand hoeft te beslissen. Schrijf korte zinnen, zonder vaktaal."
      />
      <Weigering terug={terug} labels={labels} />
      <Form label={titel} hidden={{ _act: voorliggendAanbodVastleggen.naam }}>
        <Velden een={een} terug={terug} />
        <Voorbeeldkeuze terug={terug} nu={een?.voorbeeld ?? false} geen="echt aanbod" />
        <Bewaren knop="Bewaren" annuleer={lijst} />
      </Form>
      {een && <Weghalen terug={terugVan(actionData, voorliggendAanbodStoppen.naam)} />}
    </>
  );
}

type Props = { readonly een: Route.ComponentProps['loaderData']['een']; readonly terug: Terug | undefined };

function Velden({ een, terug }: Props) {
  const veld = veldVan(terug);
  return (
    <>
      <TextInput {...veld('naam', een?.naam)} label="Hoe heet het?" />
      <TextArea {...veld('omschrijving', een?.omschrijving)} label="Wat is het?" rows={3} maxLength={1000} />
      <TextInput {...veld('voor', een?.voor)} label="Voor wie is het?" />
      <TextArea
        {...veld('bereiken', een?.bereiken)}
        label="Hoe komt men er?"
        hint="Adres, tijden of telefoon"
        rows={2}
        maxLength={500}
      />
      <TextInput {...veld('website', een?.website)} label="Website" type="url" optional />
      <NumberInput
        {...veld('leeftijdVan', een?.leeftijdVan?.toString())}
        label={labels.leeftijdVan}
        unit="jaar"
        optional
      />
      <NumberInput
        {...veld('leeftijdTot', een?.leeftijdTot?.toString())}
        label={labels.leeftijdTot}
        unit="jaar"
        optional
      />
      <TextArea
        {...veld('woorden', een?.woorden)}
        label="Met welke woorden zoeken mensen dit?"
        hint="Eén woord of zin per regel, zoals mensen het zeggen"
        rows={5}
        optional
      />
    </>
  );
}

const Weghalen = ({ terug }: Pick<Props, 'terug'>) => (
  <Section title="Is deze hulp er niet meer?" id="stoppen">
    <Weigering terug={terug} />
    <p>Inwoners vinden haar dan niet meer.</p>
    <Form label="Hulp weghalen" hidden={{ _act: voorliggendAanbodStoppen.naam }}>
      <div>
        <SubmitButton kind="destructive">Weghalen uit de zorgkeuzewijzer</SubmitButton>
      </div>
    </Form>
  </Section>
);
