// SPDX-License-Identifier: EUPL-1.2
import {
  Attention,
  Breadcrumb,
  ButtonLink,
  CheckboxGroup,
  Form,
  Moment,
  PageTitle,
  TextArea,
  TextInput,
} from '#libs/ui';
import { collegaUitnodigen, medewerkerslijst } from '#modules/regio';
import { Bewaren } from '../../shell/bewaren.tsx';
import { verzoek } from '../../shell/omgeving.ts';
import { doeEnToon, type Terug, vraag, wieVan } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/uitnodigen.route.ts';
import { rolopties } from './rol-weergave.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { passend, organisatie } = await vraag(context, medewerkerslijst, {});
  const metVestiging = wieVan(context).hoed.soort === 'aanbieder';
  return { passend, organisatie, metVestiging, adres: context.get(verzoek).adres };
}

export const action = (args: Route.ActionArgs) => doeEnToon(args, collegaUitnodigen);

type Passend = Route.ComponentProps['loaderData']['passend'];

export default function Uitnodigen({ loaderData, actionData }: Route.ComponentProps) {
  const { passend, organisatie, metVestiging, adres } = loaderData;
  const made = actionData && 'gedaan' in actionData ? actionData.gedaan : null;
  const terug = actionData && !('gedaan' in actionData) ? actionData : undefined;
  return (
    <>
      <title>Collega uitnodigen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Mensen', href: '/mensen' }, { label: 'Uitnodigen' }]} />
      <PageTitle title="Collega uitnodigen" state={`Om te werken voor ${organisatie}.`} />
      {made ? (
        <Klaar adres={made.sleutel && `${adres}/uitnodiging/${made.sleutel}`} geldigTot={made.geldigTot} />
      ) : (
        <Formulier {...{ passend, metVestiging, terug }} />
      )}
    </>
  );
}

const Klaar = ({ adres, geldigTot }: { readonly adres: string | null; readonly geldigTot: string }) => (
  <>
    {adres ? <Koppeling adres={adres} geldigTot={geldigTot} /> : <Verstuurd geldigTot={geldigTot} />}
    <ButtonLink kind="secondary" href="/mensen">
      Naar alle mensen
    </ButtonLink>
  </>
);

const Verstuurd = ({ geldigTot }: { readonly geldigTot: string }) => (
  <>
    <Attention kind="ok" title="De uitnodiging gaat per e-mail">
      Uw collega krijgt de koppeling op het adres dat u opgaf. U ziet haar zelf niet.
    </Attention>
    <p>
      De koppeling werkt één keer, tot <Moment value={geldigTot} />. Komt zij niet aan, dan staat dat onder{' '}
      <a href="/mensen/mail">E-mail die niet aankwam</a>. Klopte het adres niet? Trek de uitnodiging in en maak een
      nieuwe.
    </p>
  </>
);

/** Shown once: only the hash of the key is kept. */
const Koppeling = ({ adres, geldigTot }: { readonly adres: string; readonly geldigTot: string }) => (
  <>
    <Attention kind="ok" title="De uitnodiging staat klaar">
      Geef deze koppeling zelf aan uw collega, bijvoorbeeld per e-mail. U ziet haar alleen nu.
    </Attention>
    <p>
      <code>{adres}</code>
    </p>
    <p>
      De koppeling werkt één keer, tot <Moment value={geldigTot} />. Uw collega opent haar en meldt zich aan met het
      eigen account. Vertrouwt u het niet, of is zij kwijt? Trek de uitnodiging in en maak een nieuwe.
    </p>
  </>
);

type FormulierProps = {
  readonly passend: Passend;
  readonly metVestiging: boolean;
  readonly terug: Terug | undefined;
};

function Formulier({ passend, metVestiging, terug }: FormulierProps) {
  const veld = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={{ email: 'E-mailadres' }} />
      <Form>
        <TextInput {...veld('naam')} label="Naam" hint="Zoals anderen deze persoon hier zien." autoComplete="off" />
        <Waarheen terug={terug} />
        <CheckboxGroup
          name="rollen[]"
          id="rollen"
          label="Rollen"
          hint="Alleen rollen die bij uw organisatie passen."
          error={foutBij(terug, 'rollen')}
          options={rolopties(passend)}
          defaultValue={terug?.lijsten['rollen'] ?? []}
        />
        {metVestiging && (
          <TextInput
            {...veld('vestiging')}
            label="Vestigingsnummer"
            optional
            hint="Twaalf cijfers. Alleen nodig voor wie met eHerkenning voor één vestiging is gemachtigd."
            inputMode="numeric"
          />
        )}
        <TextArea {...veld('reden')} label="Reden" hint="Waarom deze persoon deze rollen krijgt." rows={2} />
        <Bewaren knop="Uitnodiging maken" annuleer="/mensen" />
      </Form>
    </>
  );
}

const Waarheen = ({ terug }: { readonly terug: Terug | undefined }) => (
  <>
    <TextInput
      {...veldVan(terug)('email')}
      type="email"
      label="E-mailadres"
      hint="Om de uitnodiging te herkennen, en om haar te versturen als u dat kiest."
      autoComplete="off"
    />
    <CheckboxGroup
      name="perMail"
      label="Koppeling"
      optional
      options={[{ value: 'on', label: 'Stuur de koppeling per e-mail naar dit adres. Zij verschijnt dan niet hier.' }]}
      defaultValue={terug?.waarden['perMail'] ? ['on'] : []}
    />
  </>
);
