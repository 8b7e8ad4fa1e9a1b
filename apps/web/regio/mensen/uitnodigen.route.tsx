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
import { doeEnToon, type Terug, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/uitnodigen.route.ts';
import { rolopties } from './rol-weergave.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { passend, organisatie } = await vraag(context, medewerkerslijst, {});
  return { passend, organisatie, adres: context.get(verzoek).adres };
}

export const action = (args: Route.ActionArgs) => doeEnToon(args, collegaUitnodigen);

type Passend = Route.ComponentProps['loaderData']['passend'];

export default function Uitnodigen({ loaderData, actionData }: Route.ComponentProps) {
  const { passend, organisatie, adres } = loaderData;
  const made = actionData && 'gedaan' in actionData ? actionData.gedaan : null;
  const terug = actionData && !('gedaan' in actionData) ? actionData : undefined;
  return (
    <>
      <title>Collega uitnodigen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Mensen', href: '/mensen' }, { label: 'Uitnodigen' }]} />
      <PageTitle title="Collega uitnodigen" state={`Om te werken voor ${organisatie}.`} />
      {made ? (
        <Koppeling adres={`${adres}/uitnodiging/${made.sleutel}`} geldigTot={made.geldigTot} />
      ) : (
        <Formulier passend={passend} terug={terug} />
      )}
    </>
  );
}

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
    <ButtonLink kind="secondary" href="/mensen">
      Naar alle mensen
    </ButtonLink>
  </>
);

function Formulier({ passend, terug }: { readonly passend: Passend; readonly terug: Terug | undefined }) {
  const veld = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={{ email: 'E-mailadres' }} />
      <Form>
        <TextInput {...veld('naam')} label="Naam" hint="Zoals anderen deze persoon hier zien." autoComplete="off" />
        <TextInput
          {...veld('email')}
          type="email"
          label="E-mailadres"
          hint="Om de uitnodiging te herkennen. Het platform verstuurt nog geen e-mail."
          autoComplete="off"
        />
        <CheckboxGroup
          name="rollen[]"
          id="rollen"
          label="Rollen"
          hint="Alleen rollen die bij uw organisatie passen."
          error={foutBij(terug, 'rollen')}
          options={rolopties(passend)}
          defaultValue={terug?.lijsten['rollen'] ?? []}
        />
        <TextArea {...veld('reden')} label="Reden" hint="Waarom deze persoon deze rollen krijgt." rows={2} />
        <Bewaren knop="Uitnodiging maken" annuleer="/mensen" />
      </Form>
    </>
  );
}
