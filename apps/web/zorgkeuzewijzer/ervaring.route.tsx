// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Breadcrumb,
  Form,
  PageTitle,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import { ervaringMelden, ervaringsformulier } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import { doeOpenbaar, type Terug, vraagOpenbaar } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../shell/veld.ts';
import type { Route } from './+types/ervaring.route.ts';
import { Nood } from './delen.tsx';
import { EldersKlagen } from './elders-klagen.tsx';
import { zoekpad } from './zoekadres.ts';
import stylesheet from './zorgkeuzewijzer.css?url';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export function loader({ context, request, params: { verband } }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const over = { aanbieder: query.get('aanbieder'), product: query.get('product') };
  return vraagOpenbaar(context, ervaringsformulier, { verband, ...over }).then((view) => ({ view, over }));
}

export const action = (args: Route.ActionArgs) =>
  doeOpenbaar(
    args,
    args.params.verband,
    ervaringMelden,
    ({ kenmerk, uiterlijk }) =>
      `/zorgkeuzewijzer/ervaring/${args.params.verband}/ontvangen?kenmerk=${kenmerk}${uiterlijk ? `&uiterlijk=${uiterlijk}` : ''}`,
  );

const labels = { verhaal: 'Uw verhaal', bereikbaar: 'Uw telefoon of e-mail', soort: 'Wat wilt u doen' };

export default function Ervaring({ loaderData: { view, over }, actionData: terug }: Route.ComponentProps) {
  const wie = [view.aanbieder, view.product].filter(Boolean).join(', ');
  return (
    <>
      <title>Vertel hoe de hulp was – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Hulp zoeken', href: zoekpad }, { label: 'Uw ervaring of klacht' }]} />
      <PageTitle title="Vertel hoe de hulp was" state={wie ? `Over: ${wie}` : `Over hulp in ${view.regio}`} />
      <p>
        Wat u schrijft, leest alleen de contractmanager van {view.regio}.{' '}
        {view.antwoordDagen !== null &&
          `U hoort binnen ${view.antwoordDagen} dagen iets als u een telefoonnummer of e-mail invult.`}{' '}
        De aanbieder ziet het niet. Andere mensen zien het ook niet.
      </p>
      <Formulier view={view} over={over} terug={terug} />
      <EldersKlagen />
      {terug && <Attention>Wat u schreef, staat nog in het formulier.</Attention>}
      <Nood />
    </>
  );
}

type FormulierProps = Route.ComponentProps['loaderData'] & { readonly terug: Terug | undefined };

function Formulier({ view, over, terug }: FormulierProps) {
  const veld = veldVan(terug);
  const hidden = {
    zegel: view.zegel,
    ...(view.aanbieder && over.aanbieder && { aanbieder: over.aanbieder }),
    ...(view.product && over.product && { product: over.product }),
  };
  return (
    <>
      <Weigering terug={terug} labels={labels} />
      <Form label="Ervaring of klacht" hidden={hidden}>
        <RadioGroup
          {...veld('soort', 'ervaring')}
          label="Wat wilt u doen?"
          options={optionsOf(wijzerwoorden.ervaringsoort)}
        />
        <TextArea
          {...veld('verhaal')}
          label="Uw verhaal"
          hint="Schrijf geen burgerservicenummer op, en liever geen namen van anderen."
          rows={8}
          maxLength={5000}
        />
        <Select
          {...veld('gemeente')}
          label="In welke gemeente woont u?"
          empty="Zeg ik liever niet"
          options={view.gemeenten.map(asOption)}
          optional
        />
        <TextInput {...veld('naam')} label="Uw naam" autoComplete="name" optional />
        <TextInput
          {...veld('bereikbaar')}
          label="Uw telefoon of e-mail"
          hint="Alleen om u te antwoorden. Laat het leeg als u anoniem wilt blijven."
          optional
        />
        <Lokveld />
        <Actions>
          <SubmitButton>Bericht versturen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}

/** People do not see it and leave it empty; a program fills it in. */
const Lokveld = () => (
  <div className="zkw-lokveld" aria-hidden="true">
    <label htmlFor="veld-bijnaam">Laat dit veld leeg</label>
    <input id="veld-bijnaam" name="bijnaam" tabIndex={-1} autoComplete="off" />
  </div>
);
