// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Attention, Form, Moment, PageTitle, Section, SubmitButton } from '#libs/ui';
import { tariefantwoordenVrijgeven, tariefreactiesBeantwoorden, tariefreactiesInzien } from '#modules/tarieven';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { telling } from '../../shell/telling.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/reacties.route.ts';
import { AntwoordFormulier } from './antwoord-formulier.tsx';
import { Kruimels, procesnaam } from './kruimels.tsx';
import { Tariefreactielijst } from './reactielijst.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  ...(await vraag(context, tariefreactiesInzien, { id: kenmerk(params.id) })),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const proces = kenmerk(args.params.id);
  const here = () => `/tarieven/processen/${proces}/reacties`;
  return (await args.request.clone().formData()).get('_act') === tariefantwoordenVrijgeven.naam
    ? doe(args, tariefantwoordenVrijgeven, here, { proces })
    : doe(args, tariefreactiesBeantwoorden, here, { proces });
}

export default function Reacties({ loaderData: view, actionData }: Route.ComponentProps) {
  const { proces, contractnaam, reacties, magBeantwoorden, sleutel } = view;
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  const open = reacties.filter(({ antwoord }) => antwoord === null).length;
  return (
    <>
      <title>{`Reacties op de tarieven ${naam} – Inkoopregie`}</title>
      <Kruimels proces={{ id: proces.id, naam }}>Reacties</Kruimels>
      <PageTitle
        title="Reacties van aanbieders"
        state={`${hoofdletter(telling(reacties.length, 'reactie', 'reacties'))}, waarvan ${open} zonder antwoord`}
      />
      {proces.vrijgegeven ? (
        <Attention kind="ok" title="De antwoorden zijn vrijgegeven">
          Op <Moment value={proces.vrijgegeven} />, voor iedereen tegelijk.
        </Attention>
      ) : (
        proces.reagerenTot && (
          <p>
            Reageren kan tot en met <Moment value={proces.reagerenTot} />.
          </p>
        )
      )}
      <Tariefreactielijst view={view} kiest={magBeantwoorden} terug={actionData} />
      {magBeantwoorden && reacties.length > 0 && <AntwoordFormulier sleutel={sleutel} terug={actionData} />}
      {magBeantwoorden && <Vrijgeven sleutel={sleutel} terug={actionData} />}
    </>
  );
}

function Vrijgeven({ sleutel, terug: given }: { readonly sleutel: string; readonly terug: Terug | undefined }) {
  const act = 'tarieven/tariefantwoorden-vrijgeven';
  return (
    <Section title="De antwoorden vrijgeven" id="vrijgeven">
      <p>
        Elke aanbieder leest dan de antwoorden op zijn eigen reacties. In het dossier staan de samenvattingen met de
        antwoorden, zonder namen.
      </p>
      <Weigering terug={terugVan(given, act)} />
      <Form idempotency={`${sleutel}-v`} action="#vrijgeven" label="Antwoorden vrijgeven" hidden={{ _act: act }}>
        <Actions>
          <SubmitButton kind="secondary">Antwoorden vrijgeven</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
